import tseslint from 'typescript-eslint';
import reactHooks from 'eslint-plugin-react-hooks';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import * as regexp from 'eslint-plugin-regexp';

const ambient = [
  {
    selector: "CallExpression[callee.object.name='Date'][callee.property.name='now']",
    message: 'Time is a parameter here: take `now` or the Clock port.',
  },
  {
    selector: "NewExpression[callee.name='Date'][arguments.length=0]",
    message: 'Time is a parameter here: take `now` or the Clock port.',
  },
  {
    selector: "CallExpression[callee.object.name='Math'][callee.property.name='random']",
    message: 'Chance is a parameter here: ids are derived from what happened.',
  },
];

export default tseslint.config(
  { ignores: ['dist/**', 'node_modules/**', 'coverage/**'] },
  ...tseslint.configs.recommendedTypeChecked,
  regexp.configs['flat/recommended'],
  {
    languageOptions: {
      parserOptions: {
        projectService: { allowDefaultProject: ['*.config.js', '*.cjs'] },
        tsconfigRootDir: import.meta.dirname,
      },
    },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/require-await': 'off',
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'googleapis',
              message: 'Deep imports only: the root costs 0.7 s and 155 MB (googleapis/build/src/apis/…).',
            },
            {
              name: '@fluentui/react-icons',
              message: 'The root is 2.9 MB gzip: import @fluentui/react-icons/svg/<name>.',
            },
            { name: 'temporal-polyfill', message: 'Import temporal-polyfill/fns/<Type>, in tests only.' },
            {
              name: 'office-js',
              message: 'Not Microsoft’s package; types are @types/office-js, the library comes from its CDN.',
            },
          ],
        },
      ],
      // Linear in the length of the mail: an expression that can backtrack beyond it is a defect.
      'regexp/no-super-linear-backtracking': ['error', { report: 'certain' }],
      'regexp/no-super-linear-move': 'off',
      // Style opinions of the plugin that do not make an expression safer or clearer here.
      'regexp/prefer-character-class': 'off',
      'regexp/strict': 'off',
      'regexp/use-ignore-case': 'off',
      'regexp/no-useless-non-capturing-group': 'off',
      'regexp/sort-flags': 'off',
      'regexp/prefer-d': 'off',
      'regexp/prefer-w': 'off',
      'regexp/no-dupe-disjunctions': 'off',
      'regexp/optimal-quantifier-concatenation': 'off',
      'regexp/no-obscure-range': 'off',
      'regexp/no-unused-capturing-group': 'off',
      'regexp/no-misleading-capturing-group': 'off',
      'regexp/prefer-question-quantifier': 'off',
      'regexp/no-useless-character-class': 'off',
      'regexp/no-useless-escape': 'off',
    },
  },
  {
    files: ['src/core/**', 'src/app/**', 'src/panel/**', 'src/i18n/**'],
    rules: { 'no-restricted-syntax': ['error', ...ambient] },
  },
  { files: ['src/**/*.tsx'], plugins: { 'react-hooks': reactHooks }, rules: reactHooks.configs.recommended.rules },
  { files: ['src/**/*.tsx'], ...jsxA11y.flatConfigs.recommended },
  { files: ['**/*.js', '**/*.cjs', '**/*.mjs'], ...tseslint.configs.disableTypeChecked },
);
