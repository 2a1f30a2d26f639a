/** The rooms and their doors (docs/decisions/0001). Each rule says what breaking it would mean. @type {import('dependency-cruiser').IConfiguration} */
const room = (name) => `^src/${name}/`;

/** A room may import itself and what is listed; type-only imports count too. */
const only = (name, from, may, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: from },
  to: { path: '^src/', pathNot: [from, ...may] },
});

const cardShapes = ['^src/cards/(Card|Answer)\\.ts$'];

const coreLibraries = ['^node_modules/(postal-mime|htmlparser2|domhandler|domutils|entities)/'];

module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or lack a third: neither can be read or tested alone.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    only(
      'core-alone',
      '^src/core/',
      [],
      'The centre decides the same way in every host: what it imports from outside would follow it everywhere.',
    ),
    {
      name: 'core-libraries',
      comment: 'The core runs in panes, servers and tests: only pure libraries, each chosen once (no DOM, no Node).',
      severity: 'error',
      from: { path: '^src/core/' },
      to: { path: '^node_modules/', pathNot: coreLibraries },
    },
    {
      name: 'pure-rooms-no-node',
      comment: 'Core, app, panel and i18n run in a browser pane, where Node does not exist.',
      severity: 'error',
      from: { path: '^src/(core|app|panel|i18n|cards|sidebar|hosts/outlook|stores/indexeddb)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'pure-rooms-no-packages',
      comment: 'A use case, a sentence or a view that needs a package is in the wrong room.',
      severity: 'error',
      from: { path: '^src/(app|panel|i18n)/' },
      to: { path: '^node_modules/' },
    },
    only(
      'app-calls-core',
      room('app'),
      ['^src/core/'],
      'A use case that knows a view or a store cannot serve the next host.',
    ),
    only(
      'i18n-knows-shapes',
      room('i18n'),
      ['^src/core/'],
      'Sentences are made from data of the core, never from a view.',
    ),
    only(
      'panel-describes',
      room('panel'),
      ['^src/core/', room('app'), room('i18n')],
      'What is shown is decided once for both hosts: the panel may not know who draws it.',
    ),
    only(
      'sidebar-draws',
      room('sidebar'),
      [room('panel'), room('i18n'), room('app'), '^src/core/'],
      'JSX draws what panel describes and calls use cases; it never talks to a host or a store itself.',
    ),
    only(
      'cards-draw',
      room('cards'),
      [room('panel'), room('i18n'), room('app'), '^src/core/'],
      'Cards draw what panel describes, as data: who answers Google, and how it is signed, is handed in.',
    ),
    {
      name: 'cards-no-packages',
      comment: 'A card is plain data made from plain data: nothing that is installed may decide what it looks like.',
      severity: 'error',
      from: { path: '^src/cards/' },
      to: { path: '^node_modules/' },
    },
    only(
      'hosts-implement-ports',
      '^src/hosts/',
      ['^src/core/'],
      'A host that imports more than the port would leak its client into the product.',
    ),
    only(
      'stores-implement-ports',
      '^src/stores/',
      ['^src/core/'],
      'A store that imports more than the port would tie the ledger to a view.',
    ),
    only(
      'demo-is-a-host',
      room('demo'),
      ['^src/core/', room('app'), room('panel'), room('sidebar'), room('i18n'), ...cardShapes],
      'The demo is a mail client around the same sidebar, with a preview of what the server answers Gmail (of which it knows the shapes); it may not reach into other hosts or stores.',
    ),
    only(
      'server-answers',
      room('server'),
      [
        ...[
          '^src/core/',
          room('app'),
          room('panel'),
          room('i18n'),
          room('cards'),
          room('hosts/gmail'),
          room('stores/sql'),
        ],
        '^src/hosts/browser/interfaceLocale\\.ts$',
      ],
      'The server joins Gmail, the cards and the SQL stores by the same use cases as the panes; another host or store in it would be a second product.',
    ),
    {
      name: 'server-never-reaches-panes',
      comment:
        'React, Office or a browser’s database in the server: weight at every start, and code that has never run there.',
      severity: 'error',
      from: { path: '^src/(server|entries/server)' },
      to: {
        path: '^(src/(sidebar|demo|hosts/outlook|stores/indexeddb)/|node_modules/(react|react-dom|@fluentui|idb|zustand|dompurify|@microsoft|@types/office-js)/)',
        reachable: true,
      },
    },
    {
      name: 'no-one-imports-entries',
      comment: 'Entries join rooms for one target; importing one drags a whole target along.',
      severity: 'error',
      from: { pathNot: '^src/entries/' },
      to: { path: '^src/entries/' },
    },
    {
      name: 'browser-never-reaches-server',
      comment: 'Server code in a pane leaks secrets and weight.',
      severity: 'error',
      from: { path: '^src/entries/(demo|taskpane)' },
      // The shapes of cards are types: they weigh nothing and keep no secret.
      to: { path: '^src/(server|stores/sql|hosts/gmail|cards)/', pathNot: cardShapes, reachable: true },
    },
    {
      name: 'no-test-code-in-src',
      comment: 'What ships must not depend on what tests it.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|bench|scripts)/' },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nobody imports is dead, or an entry in the wrong room.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: ['^src/entries/', '\\.d\\.ts$'] },
      to: {},
    },
    {
      name: 'no-dev-dependencies',
      comment: 'What ships may only use what is installed for production.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      comment: 'An import that cannot be found fails at run time.',
      severity: 'error',
      from: { path: '^src/' },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.js', '.mjs', '.json'],
    },
  },
};
