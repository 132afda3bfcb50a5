import boundaries from 'eslint-plugin-boundaries';
import query from '@tanstack/eslint-plugin-query';
import hooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** Folders of the house; arrows between them are listed in `boundaries/element-types` below. */
const elements = [
  { type: 'main', pattern: 'src/main.tsx', mode: 'full' },
  { type: 'app', pattern: 'src/app/**', mode: 'full' },
  { type: 'feature', pattern: 'src/features/*/**', mode: 'full', capture: ['feature'] },
  { type: 'data', pattern: 'src/data/**', mode: 'full' },
  { type: 'contract', pattern: 'src/contract/**', mode: 'full' },
  { type: 'domain', pattern: 'src/domain/**', mode: 'full' },
  { type: 'ui', pattern: 'src/ui/**', mode: 'full' },
  { type: 'messages', pattern: 'src/messages/**', mode: 'full' },
  { type: 'mocks', pattern: 'mocks/**', mode: 'full' },
  { type: 'e2e', pattern: 'e2e/**', mode: 'full' },
];

export default tseslint.config(
  {
    ignores: [
      'dist',
      'dist-demo',
      'dist-serve',
      'test-results',
      'playwright-report',
      'public',
      'bench',
    ],
  },
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      tseslint.configs.strict,
      hooks.configs.flat.recommended,
      query.configs['flat/recommended'],
    ],
    plugins: { boundaries },
    settings: {
      'boundaries/elements': elements,
      'import/resolver': { typescript: true },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-console': 'error',
      eqeqeq: 'error',
    },
  },
);
