import { readFileSync } from 'node:fs';
import { withAddress } from '../../scripts/makeManifest';

describe('a manifest for another address', () => {
  test.each(['outlook.xml', 'manifest.json'])('%s names that address everywhere', (file) => {
    const made = withAddress(readFileSync(`manifest/${file}`, 'utf8'), 'https://retorno.example');
    expect(made).toContain('https://retorno.example/taskpane.html');
    expect(made).not.toContain('localhost');
  });

  test.each(['http://retorno.example', 'retorno.example', 'https://retorno.example/pane'])('refuses %s', (address) => {
    expect(() => withAddress('', address)).toThrow(address);
  });
});
