/**
 * Candidates as the API tells them: what views ask of them, and what follows from the answer. Pure functions but for
 * the queries.
 */

/** @typedef {{ kind: string, text: string }} Condition */

/** @typedef {{ id: string, name: string, jurisdiction: string | null, agency: string | null, date: string | null,
 *	tissueAgnostic: boolean, biomarkers: string | null, minimumAgeYears: number | null, maximumAgeYears: number | null,
 *	ageStated: string | null, line: string | null, status: string, url: string | null,
 *	disease: { id: string, name: string } | null }} Label */

/** @typedef {{ diseaseRelation: string, agreement: string | null, conditions: Condition[], label: Label }} LabelFit */

/** @typedef {{ basis: string, stance: string, kind: string, sentence: string, year: number | null,
 *	patients: number | null, level: string | null, diseaseRelation: string, conditions: Condition[], record: any,
 *	form: any, target: any, publication: any, sources: any[], profile: string | null, agreement: string | null,
 *	directionMatch: string | null }} Reason */

/** @typedef {{ totalCount: number, nodes: Reason[] }} Reasons */

/** @typedef {{ id: string, name: string, band: string, regimen: boolean, bases: string[], conditions: Condition[],
 *	drugs: { id: string, name: string }[], labels: LabelFit[], licences: any[], safety: any, trials: any,
 *	programmes: any, supports: Reasons, opposes: Reasons, neutral: Reasons, approved: boolean | null,
 *	approvedForDisease: boolean | null, withdrawn: boolean | null, [more: string]: any }} Candidate */

/** How many trials and programmes of a candidate are read; the open ones come first. */
const OPENINGS = 20;

/**
 * How many reasons of each stance are read with a list of candidates; the thread has all. Many labels may stand
 * before the first report.
 */
const REASONS = { SUPPORTS: 15, OPPOSES: 4, NEUTRAL: 2 };

/** How many candidates are shown at a time. */
export const PAGE = 25;

/** The bands, the best first. */
export const BANDS = ['LICENSED', 'PROVEN', 'REPORTED', 'SAME_ALTERATION', 'SHARED_TARGET', 'DISEASE_TARGET',
	'PRECLINICAL', 'NEAR', 'AGAINST'];

/** How one reason stands to the drug, in the order in which they are shown. */
export const STANCES = ['SUPPORTS', 'OPPOSES', 'NEUTRAL'];

export const STUDY = `__typename id name title identifiers { curie }`;

/** The fields of a reason; a part of a query. */
export const REASON = `basis stance kind sentence year patients level diseaseRelation directionMatch agreement profile
	conditions { kind text } form { __typename id name } target { __typename id name symbol }
	record { __typename id name ... on Label { url ageStated } ... on Evidence { summary } ... on Use { ageGroup ageStated
		} } publication { ${STUDY} } sources { id name version licence }`;

/** The fields of a label; a part of a query. */
export const LABEL = `id name agency jurisdiction date tissueAgnostic biomarkers minimumAgeYears maximumAgeYears
	ageStated line accelerated readBy status url
	disease { __typename id name }`;

/** The fields of a candidate; a part of a query. */
export const CANDIDATE = `
	id: key name band regimen bases approved investigational approvedForDisease withdrawn
	drugs { __typename id name stage stageFrom approved withdrawn }
	conditions { kind text }
	labels { diseaseRelation agreement conditions { kind text } label { ${LABEL} } }
	licences { id jurisdiction status date conditional }
	safety { contraindications { drug { name } disease { __typename id name } } withdrawals { id name jurisdiction date
		reason forHarm } worstGrade gradeNote }
	supports: reasons(stance: [SUPPORTS], first: ${REASONS.SUPPORTS}) { totalCount nodes { ${REASON} } }
	opposes: reasons(stance: [OPPOSES], first: ${REASONS.OPPOSES}) { totalCount nodes { ${REASON} } }
	neutral: reasons(stance: [NEUTRAL], first: ${REASONS.NEUTRAL}) { totalCount nodes { ${REASON} } }
	trials(first: ${OPENINGS}) { totalCount edges { open admitsAge node { id title } } }
	programmes(first: ${OPENINGS}) { totalCount edges { admitsAge node { id name status } } }`;

/** What would be a candidate after a test, in a few words. */
const TESTED =
	`id: key name band regimen conditions { kind text } drugs { __typename id name }
	supports: reasons(stance: [SUPPORTS], first: 1) { totalCount nodes { sentence conditions { kind text } } }`;

/** How a question was read. */
export const READING = `understood { field text reading record { __typename id name } classes { name label }
	functionalEffect }
	ignored { field text reason }`;

/**
 * The candidates for a patient, in bands; and under `whole`, which is not of a page, what holds of all of the answer.
 */
export const CANDIDATES = `query Candidates($patient: PatientInput!, $filter: CandidateFilter, $order:
		CandidateOrder, $first: Int!, $after: String) {
	candidateDrugs(patient: $patient, filter: $filter, orderBy: $order, first: $first, after: $after) {
		totalCount pageInfo { hasNextPage endCursor }
		edges { node { ${CANDIDATE} } }
	}
	whole: candidateDrugs(patient: $patient, filter: $filter, first: 1) {
		emptyBecause gradeNote notes notChecked
		bands { band count }
		${READING}
		knowledge { version date loaded source { id name } }
		testFirst(first: 12) { totalCount nodes { ${TESTED} } }
		whatToTestFor(first: 12) { totalCount nodes { name band results { profile band candidates(first: 6)
			{ totalCount nodes { id: key name drugs { __typename id name } } } } } }
	}
}`;

/**
 * The drugs of a candidate, from its identifier.
 * @param {string} id
 * @returns {string[]}
 */
export function drugIds(id) {
	return id.split('+');
}

/**
 * Which candidates to ask for, to find these among them.
 * @param {string[]} ids
 * @returns {{ drug: string[], regimen?: boolean }}
 */
export function filterFor(ids) {
	const regimens = ids.filter((id) => drugIds(id).length > 1).length;
	return { drug: [...new Set(ids.flatMap(drugIds))], ...[0, ids.length].includes(regimens) ? { regimen: regimens > 0 }
		: {} };
}

/**
 * A candidate of an answer by its identifier, among those that stand and those that depend on a test; undefined if it
 * is none.
 * @param {any} connection
 * @param {string} id
 * @returns {Candidate | undefined}
 */
export function candidateOf(connection, id) {
	const all = [...connection?.edges.map(({ node }) => node) ?? [], ...connection?.testFirst?.nodes ?? []];
	return all.find((candidate) => candidate.id === id) ?? (drugIds(id).length === 1
		? all.find(({ drugs }) => drugs.length === 1) : undefined);
}

/**
 * The reasons with one stance, the weightiest first.
 * @param {Candidate} candidate
 * @param {string} stance
 * @returns {Reason[]}
 */
export function reasonsOf(candidate, stance) {
	return candidate[stance.toLowerCase()].nodes;
}

/**
 * All reasons that were read.
 * @param {Candidate} candidate
 * @returns {Reason[]}
 */
export function allReasons(candidate) {
	return STANCES.flatMap((stance) => reasonsOf(candidate, stance));
}

/**
 * Whether nothing but a mechanism speaks for it, so that it is told in one line with its like.
 * @param {Candidate} candidate
 * @returns {boolean}
 */
export function isMechanismOnly({ band, bases, opposes, neutral, labels, conditions }) {
	return ['SHARED_TARGET', 'DISEASE_TARGET'].includes(band) && bases.every((basis) => basis === 'MECHANISM')
		&& opposes.totalCount + neutral.totalCount + labels.length + conditions.length === 0;
}

const HELD = ['SAME', 'CLASS', 'GENE', 'WIDER'];

/**
 * The labels that stand and are for the patient's disease and what is known of the tumour.
 * @param {Candidate} candidate
 * @returns {LabelFit[]}
 */
export function labelsHere({ labels }) {
	return labels.filter(({ label, diseaseRelation, agreement }) => label.status === 'ACTIVE'
		&& (['EXACT', 'BROADER'].includes(diseaseRelation) || label.tissueAgnostic)
		&& (agreement === null || HELD.includes(agreement)));
}

/**
 * Where it may be sold at all, each place once, with the first year: `[{ jurisdiction, year }]`.
 * @param {Candidate} candidate
 * @returns {{ jurisdiction: string, year: string | null }[]}
 */
export function marketsOf({ licences }) {
	const places = new Map();
	for (const { jurisdiction, status, date } of licences) {
		const year = date?.slice(0, 4) ?? null;
		const known = places.get(jurisdiction);
		if (status === 'AUTHORISED' && jurisdiction && (!known || (year && year < known))) {
			places.set(jurisdiction, year);
		}
	}
	return [...places].map(([jurisdiction, year]) => ({ jurisdiction, year }));
}

/**
 * Trials that take patients now, and not none of this age: `{ count, admitting, more }`.
 * @param {Candidate} candidate
 * @returns {{ count: number, admitting: number, more: boolean }}
 */
export function openTrials({ trials }) {
	const open = trials.edges.filter((trial) => trial.open && trial.admitsAge !== 'NO');
	return { count: open.length, admitting: open.filter((trial) => trial.admitsAge === 'YES').length,
		more: open.length === OPENINGS && trials.totalCount > OPENINGS };
}

/**
 * Programmes that are open, or of which no source says: `{ count, unknown, more }`.
 * @param {Candidate} candidate
 * @returns {{ count: number, unknown: number, more: boolean }}
 */
export function openProgrammes({ programmes }) {
	const taken = programmes.edges.filter((edge) => edge.admitsAge !== 'NO').map(({ node }) => node);
	const open = taken.filter(({ status }) => status === 'AVAILABLE');
	return { count: open.length, unknown: taken.filter(({ status }) => status === 'UNKNOWN').length,
		more: open.length === OPENINGS };
}

/**
 * The address of a publication: PubMed, DOI or register before anything else; null where it has none.
 * @param {any} study
 * @returns {string | null}
 */
export function paperOf(study) {
	const ids = study ? [study.id, ...study.identifiers.map(({ curie }) => curie)] : [];
	return ['PMID:', 'doi:', 'CLINICALTRIALS:'].map((prefix) => ids.find((id) => id.toUpperCase()
		.startsWith(prefix.toUpperCase()))).find(Boolean) ?? null;
}
