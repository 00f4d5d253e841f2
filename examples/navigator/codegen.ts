import type { CodegenConfig } from '@graphql-codegen/cli';

const config: CodegenConfig = {
	schema: process.env.CLEW_SCHEMA ?? '../../schema.graphqls',
	documents: 'src/operations/*.graphql',
	generates: {
		'src/generated.ts': {
			plugins: ['typescript', 'typescript-operations'],
			config: {
				onlyOperationTypes: true, enumsAsTypes: true, skipTypename: true, useTypeImports: true,
				scalars: { Date: 'string', PartialDate: 'string', DateTime: 'string', JSON: 'unknown' }
			}
		}
	}
};

export default config;
