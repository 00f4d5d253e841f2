/**
 * How much the flow takes over the wire, for 100 different patients: half of them with a disease only, half with an alteration.
 */
import { query } from './clew.js';
import { navigate } from './flow.js';
import type { PatientInput } from './generated.js';

const COUNT = 100;

const PATIENTS = `{
	diseases(filter: { hasUse: true }, first: 50) { nodes { name } }
	targets(filter: { hasDrug: true }, orderBy: { field: DRUGS, direction: DESC }, first: 100) {
		nodes { alterations(first: 1) { nodes { name } } implications(first: 1) { nodes { disease { name } } } }
	}
}`;

interface Known {
	diseases: { nodes: { name: string }[] };
	targets: { nodes: { alterations: { nodes: { name: string }[] }; implications: { nodes: { disease: { name: string } }[] } }[] };
}

const { data } = await query<Known>(PATIENTS);
const patients: [string, PatientInput][] = data.diseases.nodes.map(({ name }) => [name, { ageYears: 9 }]);
for (const { alterations, implications } of data.targets.nodes) {
	const name = alterations.nodes[0]?.name;
	const disease = implications.nodes[0]?.disease.name;
	if (name && disease && patients.length < COUNT) {
		patients.push([disease, { alterations: [{ name }], ageYears: 40 }]);
	}
}

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
