import js from '@eslint/js'
import { defineConfig } from 'eslint/config'
import playwright from 'eslint-plugin-playwright'
import tseslint from 'typescript-eslint'

export default defineConfig(
  { ignores: ['.tmp/**', 'coverage/**', 'copies/**', 'dist/**', 'design-history/captured/**'] },
  js.configs.recommended,
  {
    files: ['**/*.ts'],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // Numbers in texts are what templates are for.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      'no-restricted-syntax': [
        'error',
        {
          selector: ':matches(ClassDeclaration, ClassExpression)[superClass=null]',
          message: 'Write functions.',
        },
        { selector: 'TSEnumDeclaration', message: 'Write a union of strings.' },
      ],
      // A tenth of the time, for what cannot stand here
      '@typescript-eslint/no-unsafe-class-instance-assignment': 'off',
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
    },
  },
  {
    files: ['test/browser/**/*.ts'],
    extends: [playwright.configs['flat/recommended']],
    rules: {
      'playwright/prefer-web-first-assertions': 'error',
      'playwright/no-wait-for-timeout': 'error',
      'playwright/no-wait-for-selector': 'error',
      'playwright/no-element-handle': 'error',
      'playwright/no-networkidle': 'error',
      'playwright/no-force-option': 'error',
      'playwright/missing-playwright-await': 'error',
      'playwright/no-useless-await': 'error',
      'playwright/prefer-to-have-count': 'error',
      // Assertions stand in functions that read as sentences
      'playwright/expect-expect': [
        'error',
        { assertFunctionPatterns: ['^expect', '^walkThrough'] },
      ],
      'playwright/no-conditional-in-test': 'off',
    },
  },
  {
    files: ['**/*.js'],
    languageOptions: {
      globals: {
        console: 'readonly',
        process: 'readonly',
        window: 'readonly',
        document: 'readonly',
        URL: 'readonly',
      },
    },
  },
)
