import tseslint from 'typescript-eslint';
import prettier from 'eslint-config-prettier';

export default tseslint.config(
  { ignores: ['dist/', 'out/', 'annotations/', 'coverage/'] },
  ...tseslint.configs.strict,
  prettier,
  {
    rules: {
      // Indices are guarded by the loop around them; `noUncheckedIndexedAccess` makes the rest say so.
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': 'error',
    },
  },
  // Scripts that a person runs and reads.
  { files: ['test/**/*.mjs'], rules: { 'no-console': 'off' } },
);
