import query from '@tanstack/eslint-plugin-query';
import boundaries from 'eslint-plugin-boundaries';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/**
 * The folders of the house. A file belongs to the first folder listed that holds it, so `main` is what
 * lies directly in `src/`.
 */
const elements = [
  { type: 'app', pattern: 'src/app', partialMatch: false },
  { type: 'feature', pattern: 'src/features/*', partialMatch: false, capture: ['name'] },
  { type: 'data', pattern: 'src/data', partialMatch: false },
  { type: 'contract', pattern: 'src/contract', partialMatch: false },
  { type: 'domain', pattern: 'src/domain', partialMatch: false },
  { type: 'messages', pattern: 'src/messages', partialMatch: false },
  { type: 'ui', pattern: 'src/ui', partialMatch: false },
  { type: 'mocks', pattern: 'mocks', partialMatch: false },
  { type: 'e2e', pattern: 'e2e', partialMatch: false },
  { type: 'bench', pattern: 'bench', partialMatch: false },
  { type: 'soak', pattern: 'soak', partialMatch: false },
  { type: 'ci', pattern: '[.]ci', partialMatch: false },
  { type: 'main', pattern: 'src', partialMatch: false },
];

/** Which folders a folder may import, besides itself. Features meet only in `app`. */
const arrows = {
  main: ['app', 'mocks'],
  app: ['feature', 'data', 'contract', 'domain', 'messages', 'ui'],
  feature: ['data', 'contract', 'domain', 'messages', 'ui'],
  data: ['contract', 'domain'],
  contract: ['domain'],
  domain: [],
  messages: [],
  ui: [],
  mocks: ['contract', 'domain'],
  e2e: ['mocks', 'contract', 'domain', 'messages'],
  bench: ['e2e', 'mocks', 'contract', 'domain', 'messages'],
  soak: ['e2e', 'mocks', 'contract', 'domain', 'messages'],
  ci: ['e2e', 'mocks'],
};

const sameFeature = { type: 'feature', captured: { name: '{{ from.element.captured.name }}' } };

/** Nouns that several features show in the same way; `docs/decisions/` says why. */
const sharedFeatures = [
  'profiles',
  'resolutions',
  'preferences',
  'reply-preview',
  'commands',
  'presence',
  'drafts',
  'canned-picker',
  'written',
  'unreadable',
].map((name) => ({
  type: 'feature',
  captured: { name },
}));

const arrowPolicies = Object.entries(arrows).map(([from, to]) => ({
  from: { element: { type: from } },
  allow: {
    to: {
      element: [
        ...(from === 'feature' ? [sameFeature, ...sharedFeatures] : [{ type: from }]),
        ...to.map((type) => ({ type })),
      ],
    },
  },
}));

const shownAttributes =
  '/^(aria-label|aria-description|aria-roledescription|title|placeholder|alt|label)$/';
const letters = '/\\p{L}/u';
const hardCodedText = [
  `JSXText[value=${letters}]`,
  `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > Literal[value=${letters}]`,
  `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > :matches(ConditionalExpression, LogicalExpression) > Literal[value=${letters}]`,
  `:matches(JSXElement, JSXFragment) > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.cooked=${letters}]`,
  `JSXAttribute[name.name=${shownAttributes}] > Literal[value=${letters}]`,
  `JSXAttribute[name.name=${shownAttributes}] > JSXExpressionContainer > Literal[value=${letters}]`,
  `JSXAttribute[name.name=${shownAttributes}] > JSXExpressionContainer > ConditionalExpression > Literal[value=${letters}]`,
  `JSXAttribute[name.name=${shownAttributes}] > JSXExpressionContainer > TemplateLiteral > TemplateElement[value.cooked=${letters}]`,
].map((selector) => ({ selector, message: 'Put this text into the catalogues of src/messages.' }));

/** What would turn text into markup or code: there is none, and nothing may bring it back. */
const sinks = [
  ["JSXAttribute[name.name='dangerouslySetInnerHTML']", 'text of others is text'],
  ["Property[key.name='dangerouslySetInnerHTML']", 'text of others is text'],
  [
    'AssignmentExpression > MemberExpression.left[property.name=/^(innerHTML|outerHTML|srcdoc)$/]',
    'text of others is text',
  ],
  [
    'CallExpression[callee.property.name=/^(insertAdjacentHTML|setHTMLUnsafe|parseHTMLUnsafe|createContextualFragment|parseFromString)$/]',
    'text of others is text',
  ],
  [
    "CallExpression[callee.object.name='document'][callee.property.name=/^(write|writeln)$/]",
    'text of others is text',
  ],
  ["CallExpression[callee.name='eval']", 'no code comes from text'],
  [":matches(NewExpression, CallExpression)[callee.name='Function']", 'no code comes from text'],
  [
    'CallExpression[callee.name=/^set(Timeout|Interval)$/] > :matches(Literal, TemplateLiteral).arguments:first-child',
    'no code comes from text',
  ],
  ['Literal[value=/^\\s*javascript:/i]', 'no code comes from an address'],
].map(([selector, reason]) => ({ selector, message: `Not here: ${reason} (docs/security.md).` }));

const testFiles = ['**/*.test.{ts,tsx}', '**/test-support/**'];

export default defineConfig(
  {
    ignores: ['**/dist', 'dist-demo', 'dist-serve', 'test-results', 'playwright-report', 'public'],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strict],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements,
      'boundaries/files': [{ category: 'test', pattern: testFiles }],
      'boundaries/dependency-nodes': ['import', 'dynamic-import', 'export'],
      'boundaries/legacy-templates': false,
      'boundaries/legacy-warnings': false,
      // Extensionless imports, as the bundler resolves them.
      'import/resolver': { node: { extensions: ['.ts', '.tsx', '.d.ts', '.js', '.json'] } },
    },
    rules: {
      'boundaries/dependencies': [
        'error',
        {
          default: 'disallow',
          policies: [
            ...arrowPolicies,
            {
              from: { file: { categories: 'test' } },
              allow: { to: { element: { type: 'mocks' } } },
            },
            {
              from: { file: { categories: '!test' } },
              disallow: { to: { file: { categories: 'test' } } },
            },
          ],
        },
      ],
      'boundaries/no-unknown-dependencies': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-unused-vars': [
        'error',
        {
          argsIgnorePattern: '^_',
          varsIgnorePattern: '^_',
          destructuredArrayIgnorePattern: '^_',
          ignoreRestSiblings: true,
        },
      ],
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
  {
    // Where React is. Elsewhere these rules, which take the longest of all, find nothing to look at.
    files: ['src/{app,data,features,ui}/**/*.{ts,tsx}', 'bench/**/*.tsx'],
    extends: [hooks.configs.flat.recommended, query.configs['flat/recommended']],
    rules: {
      // It speaks of the React Compiler, which is not used here.
      'react-hooks/incompatible-library': 'off',
    },
  },
  {
    // They also read files of other folders, as text.
    files: testFiles,
    rules: { 'boundaries/no-unknown-dependencies': 'off' },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: testFiles,
    rules: {
      'no-restricted-syntax': ['error', ...hardCodedText, ...sinks],
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'zod', message: 'zod/mini does the same in a fifth of the size.' }] },
      ],
    },
  },
  {
    files: ['src/domain/**/*.ts', 'src/contract/**/*.ts'],
    ignores: testFiles,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { regex: '^(?!\\.|zod/mini$)', message: 'Pure code: zod/mini and nothing else.' },
          ],
        },
      ],
      'no-restricted-properties': [
        'error',
        { object: 'Math', property: 'random', message: 'Pure code has no randomness.' },
        { object: 'Date', property: 'now', message: 'Pure code is told the time.' },
      ],
      'no-restricted-syntax': [
        'error',
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: 'Pure code is told the time.',
        },
        ...sinks,
      ],
    },
  },
);
