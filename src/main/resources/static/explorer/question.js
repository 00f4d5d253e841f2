/**
 * A question about a patient, as an address holds it: `disease`, `target` and `alteration` (several), `age`,
 * `jurisdiction`; and which candidates to show: the fields of `CandidateFilter`. An alteration is
 * `target~name~effect`, of which any two may be empty.
 */

/**
 * One finding of a patient: a target, an alteration of it as the report writes it, or both.
 * @typedef {{ target: string, name: string, effect: string }} Finding
 */

/** @typedef {{ disease: string, findings: Finding[], age: string, jurisdiction: string }} Question */

const LISTS = ['band', 'basis', 'stance', 'stage', 'accessStatus', 'evidenceLevel', 'source'];

const NUMBERS = ['minimumGrade', 'maximumGrade'];

const FLAGS = ['hasUse', 'admitsAge', 'investigational', 'approvedForDisease', 'regimen'];

export const FILTERS = [...LISTS, ...NUMBERS, ...FLAGS, 'investigationalScope', 'filterJurisdiction', 'licensedIn'];

const OLDEST = 120;

/** So many alterations are asked at once, as the API takes them. */
export const MOST = 50;

/** And so many genes without a change. */
const MOST_TARGETS = 20;

/**
 * The question of an address: `{ disease, findings: [{ target, name, effect }], age, jurisdiction }`.
 * @param {URLSearchParams} query
 * @returns {Question}
 */
export function questionOf(query) {
	return {
		disease: query.get('disease') ?? '',
		findings: [
			...query.getAll('alteration').map((text) => {
				const [target, name = '', effect = ''] = text.split('~');
				return { target, name, effect };
			}),
			...query.getAll('target').map((target) => ({ target, name: '', effect: '' }))
		],
		age: query.get('age') ?? '',
		jurisdiction: query.get('jurisdiction') ?? ''
	};
}

/**
 * The parameters of the address of a question.
 * @param {Question} question
 * @returns {Record<string, string | string[]>}
 */
export function parametersOf({ disease, findings, age, jurisdiction }) {
	const altered = findings.filter(({ name, effect }) => name || effect);
	return {
		disease,
		alteration: altered.map(({ target, name, effect }) => [target, name.replaceAll('~', ' '), effect].join('~')
			.replace(/~+$/, '')),
		target: findings.filter((finding) => !altered.includes(finding)).map(({ target }) => target),
		age, jurisdiction
	};
}

/**
 * The patient for the API.
 * @param {Question} question
 * @returns {Record<string, any>} as `PatientInput`
 */
export function patientOf({ disease, findings, age, jurisdiction }) {
	const asked = askedOf(findings);
	const altered = asked.filter(({ name, effect }) => name || effect);
	const targets = asked.filter((finding) => !altered.includes(finding)).map(({ target }) => target);
	return compact({
		disease: disease || undefined,
		alterations: altered.map(({ target, name, effect }) => compact({ target: target || undefined,
			name: name || undefined, functionalEffect: effect || undefined })),
		targets,
		ageYears: ageOf({ age }) ?? undefined,
		jurisdiction: jurisdiction || undefined
	});
}

/** The findings that are asked: no more than the API takes. */
function askedOf(findings) {
	const altered = findings.filter(({ name, effect }) => name || effect);
	return [...altered.slice(0, MOST), ...findings.filter((finding) => !altered.includes(finding)).slice(0, MOST_TARGETS)];
}

/**
 * The findings that are more than are asked at once.
 * @param {Question} question
 * @returns {Finding[]}
 */
export function leftOut({ findings }) {
	const asked = askedOf(findings);
	return findings.filter((finding) => !asked.includes(finding));
}

/**
 * The age of a question in years; null where none is given, or what is given is none.
 * @param {{ age: string }} question
 * @returns {number | null}
 */
export function ageOf({ age }) {
	const years = age.trim() === '' ? Number.NaN : Number(age.trim().replace(',', '.'));
	return years >= 0 && years <= OLDEST ? years : null;
}

/**
 * Whether something stands where the age belongs that is no age.
 * @param {Question} question
 * @returns {boolean}
 */
export function isNoAge(question) {
	return question.age.trim() !== '' && ageOf(question) === null;
}

/**
 * Whether there is enough to ask.
 * @param {Question} question
 * @returns {boolean}
 */
export function isAsked({ disease, findings }) {
	return disease !== '' || findings.length > 0;
}

/** All identifiers that a question names, to ask for their names. */
export function idsOf({ disease, findings }) {
	return [...new Set([disease, ...findings.map(({ target }) => target)].filter(Boolean))];
}

/**
 * The `CandidateFilter` of an address; undefined without one.
 * @param {URLSearchParams} query
 * @returns {Record<string, any> | undefined}
 */
export function filterOf(query) {
	const filter = compact({
		...Object.fromEntries(LISTS.map((name) => [name, query.getAll(name)])),
		...Object.fromEntries(NUMBERS.map((name) => [name, query.has(name) ? Number(query.get(name)) : undefined])),
		...Object.fromEntries(FLAGS.map((name) => [name, query.has(name) ? query.get(name) === 'true' : undefined])),
		investigationalScope: query.get('investigationalScope') ?? undefined,
		jurisdiction: query.get('filterJurisdiction') ?? undefined,
		licensedIn: query.get('licensedIn') ?? undefined
	});
	return Object.keys(filter).length > 0 ? filter : undefined;
}

/**
 * All parameters of an address as an object, as `href` takes them; with some replaced.
 * @param {URLSearchParams} query
 * @param {Record<string, any>} changes
 * @returns {Record<string, any>}
 */
export function withParameters(query, changes = {}) {
	const all = {};
	for (const name of query.keys()) {
		all[name] = query.getAll(name);
	}
	return { ...all, ...changes };
}

function compact(object) {
	return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined
		&& !(Array.isArray(value) && value.length === 0)));
}
