// Runs the audits of graphql-http, prints what failed, and writes a summary where it is told to.
import { writeFileSync } from 'node:fs';
import { auditServer } from 'graphql-http';

const [url, summary] = process.argv.slice(2);
const results = await auditServer({ url });
const level = ({ name }) => name.match(/^(MUST|SHOULD|MAY)/)[1];
const failed = results.filter(({ status }) => status !== 'ok');
for (const { id, name, reason } of failed) {
	console.log(`${id} ${name}: ${reason}`);
}
const lines = ['MUST', 'SHOULD', 'MAY'].map((each) => {
	const all = results.filter((result) => level(result) === each);
	return { each, all: all.length, passed: all.filter(({ status }) => status === 'ok').length };
});
for (const { each, all, passed } of lines) {
	console.log(`${each}: ${passed} of ${all}`);
}
if (summary) {
	writeFileSync(
		summary,
		[
			'# GraphQL over HTTP',
			'',
			'What `bin/audit-http` found: the audits of the npm package `graphql-http`, which follow the',
			'[GraphQL-over-HTTP specification](https://graphql.github.io/graphql-over-http/draft/). `OverHttpTests` holds the same',
			'in the build.',
			'',
			'| level | audits | passed |',
			'| --- | --- | --- |',
			...lines.map(({ each, all, passed }) => `| ${each} | ${all} | ${passed} |`),
			'',
			'| audit | what it asks | result |',
			'| --- | --- | --- |',
			...results.map(({ id, name, status }) => `| ${id} | ${name} | ${status === 'ok' ? 'passed' : 'not passed'} |`),
			'',
		].join('\n'),
	);
}
process.exit(failed.length ? 1 : 0);
