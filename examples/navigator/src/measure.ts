/**
 * How much the flow takes over the wire, for 100 different patients: those with an alteration that a label or the graph names in a disease,
 * and as many with a disease only as are missing.
 */
import { query } from './clew.js';
import { navigate } from './flow.js';
import type { PatientInput } from './generated.js';

const COUNT = 100;

const ALTERED = '... on Alteration { name targets { implications(first: 1) { nodes { disease { name } } } } }';

const PATIENTS = `{
	diseases(filter: { hasUse: true }, first: 100) { nodes { name } }
	drugs(filter: { approved: true, hasUse: true }, first: 100) { nodes { labels(first: 5) { nodes { profile disease { name } } } } }
	cancers: search(text: "cancer", types: [DISEASE], first: 100) { nodes { name } }
	mutations: search(text: "mutation", types: [ALTERATION], first: 100) { nodes { ${ALTERED} } }
	fusions: search(text: "fusion", types: [ALTERATION], first: 100) { nodes { ${ALTERED} } }
}`;

interface Altered {
	nodes: { name: string; targets: { implications: { nodes: { disease: { name: string } }[] } }[] }[];
}

interface Known {
	diseases: { nodes: { name: string }[] };
	drugs: { nodes: { labels: { nodes: { profile: string | null; disease: { name: string } | null }[] } }[] };
	cancers: { nodes: { name: string }[] };
	mutations: Altered;
	fusions: Altered;
}

const { data } = await query<Known>(PATIENTS);
const patients: [string, PatientInput][] = [];
const asked = new Set<string>();
function add(disease: string | undefined, name: string) {
	if (disease && patients.length < COUNT && !asked.has(disease + name)) {
		asked.add(disease + name);
		patients.push([disease, { alterations: [{ name }], ageYears: 40 }]);
	}
}
for (const { profile, disease } of data.drugs.nodes.flatMap(({ labels }) => labels.nodes)) {
	if (profile) {
		add(disease?.name, profile.split(/ (?:OR|AND) /)[0]!);
	}
}
for (const { name, targets } of [...data.fusions.nodes, ...data.mutations.nodes]) {
	add(targets[0]?.implications.nodes[0]?.disease.name, name);
}
[...data.diseases.nodes, ...data.cancers.nodes].slice(0, COUNT - patients.length).forEach(({ name }) => patients.push([name, { ageYears: 9 }]));

const flows: { disease: string; bytes: number[]; total: number }[] = [];
for (const [disease, patient] of patients) {
	const { bytes } = await navigate(disease, patient, 'US');
	flows.push({ disease, bytes, total: bytes.reduce((sum, one) => sum + one, 0) });
}
const ordered = [...flows].sort((one, other) => one.total - other.total);
const at = (share: number) => ordered[Math.min(ordered.length - 1, Math.floor(share * ordered.length))]!;
const median = (index: number) => {
	const sizes = flows.map(({ bytes }) => bytes[index]).filter((size) => size !== undefined).sort((one, other) => one - other);
	return sizes[Math.floor(sizes.length / 2)];
};
console.log(JSON.stringify({
	patients: flows.length,
	median: at(0.5).total,
	worst: at(1).total,
	worstDisease: at(1).disease,
	worstRequests: at(1).bytes,
	medianOfEachRequest: { findDisease: median(0), candidates: median(1), why: median(2), howToAsk: median(3) }
}, null, 2));
