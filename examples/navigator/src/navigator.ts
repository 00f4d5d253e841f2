/**
 * One patient, from what somebody types to how to ask.
 */
import { navigate } from './flow.js';

const { disease, candidates, why, how, bytes } = await navigate('inflammatory myofibroblastic',
	{ alterations: [{ name: 'TPM4-ALK fusion' }], ageYears: 9 }, 'DE');

console.log(`${disease}: ${candidates.totalCount} candidates`);
for (const { name, band, conditions, reasons } of candidates.nodes) {
	console.log(`${band.padEnd(16)} ${name}`);
	conditions.forEach(({ text }) => console.log(`${''.padEnd(16)} ! ${text}`));
	console.log(`${''.padEnd(16)} ${reasons.nodes[0]?.sentence ?? ''}`);
}
candidates.ignored.forEach(({ text, reason }) => console.log(`not used: ${text} (${reason})`));
console.log(`nobody checked: ${candidates.notChecked.join('; ')}`);
console.log('\nWhy the first:');
why?.candidateDrugs?.nodes[0]?.reasons.nodes.forEach(({ stance, sentence, publication }) => console.log(`${stance.padEnd(8)} ${sentence} ${publication?.id ?? ''}`));
console.log('\nHow to ask:');
how?.pathways?.forEach(({ name, steps, legalBasis }) => {
	console.log(`${name} (${legalBasis.map(({ citation }) => citation).join(', ') || 'no law named'})`);
	steps.forEach(({ position, actor, action }) => console.log(`  ${position}. ${actor}: ${action}`));
});
console.log(`\n${bytes.length} requests, ${bytes.reduce((sum, one) => sum + one, 0)} bytes compressed`);
