import { translated } from '../../../scripts/meaning/translated';

describe('putting labelled lines into another language', () => {
  const path = process.env['PATH'];
  afterEach(() => {
    process.env['PATH'] = path;
  });

  it('says what to install where there is no translator', () => {
    process.env['PATH'] = '/nowhere';
    expect(() => translated(['Bom dia.'], 'pt', 'es')).toThrow('apt-get install apertium-es-pt apertium-eng-spa');
  });

  it('asks for no translator where there is nothing to put', () => {
    process.env['PATH'] = '/nowhere';
    expect(translated([], 'pt', 'es')).toEqual([]);
  });
});
