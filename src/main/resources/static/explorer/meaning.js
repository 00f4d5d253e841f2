/**
 * What a text that was typed means, as the API says: a record, several that one may choose from, or an alteration.
 */
import { ask } from './graphql.js';
import { READING } from './candidate.js';

const ALTERATION = `query Alteration($id: ID!) {
	node(id: $id) { ... on Alteration { name targets { id symbol name mechanisms(first: 1) { totalCount } } } }
}`;

const MEANING = `query Meaning($texts: [String!]!, $types: [SearchType!]) {
	resolve(texts: $texts, types: $types) { status node { __typename id name } choices { node { __typename id name } }
		near { __typename id name } }
}`;

/** How the API reads a question. */
export const READ = `query Read($patient: PatientInput!) {
	candidateDrugs(patient: $patient, first: 1) { ${READING} }
}`;

/**
 * What a text means: `{ node }` if it means one record and no other, else `{ offers }` that one may choose from.
 * @param {string} text
 * @param {string[]} types
 * @returns {Promise<{ node?: any, offers?: any[] }>}
 */
export async function meaningOf(text, types) {
	const { data } = await ask(MEANING, { texts: [text], types });
	const [{ status, node, choices, near }] = data.resolve;
	return status === 'DIRECT' ? { node }
		: { offers: (choices.length > 0 ? choices.map((choice) => choice.node) : near ?? []).slice(0, 6) };
}

/** Whether the grammar of the API reads a text as an alteration. */
export async function isRead(text) {
	const { data } = await ask(READ, { patient: { alterations: [{ name: text }] } });
	return data.candidateDrugs?.ignored.length === 0;
}

/** The target that an alteration changes: of a fusion, the partner that most drugs act on. */
export async function findingOf(node) {
	if (node.__typename !== 'Alteration') {
		return { target: node.id, name: '', effect: '' };
	}
	const { data } = await ask(ALTERATION, { id: node.id });
	const [target] = data.node.targets.toSorted((one, other) => other.mechanisms.totalCount - one.mechanisms.totalCount);
	return { target: target?.id ?? '', name: data.node.name, effect: '' };
}
