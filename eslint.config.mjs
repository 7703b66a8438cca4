import eslint from '@eslint/js';
import { defineConfig, globalIgnores } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['dist/', '.build*/', '.astro/', 'sheets/', 'test/mutation/report/', 'test/mutation/.stryker/']),
  eslint.configs.recommended,
  tseslint.configs.strict,
  astro.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-empty': ['error', { allowEmptyCatch: true }],
      // TypeScript knows which names exist.
      'no-undef': 'off',
      // Taking a field out of an object names it; `typeof import()` is how a part that is loaded later is typed.
      '@typescript-eslint/no-unused-vars': ['error', { ignoreRestSiblings: true, varsIgnorePattern: '^_$' }],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
    },
  },
);
