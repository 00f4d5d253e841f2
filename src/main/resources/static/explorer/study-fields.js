/**
 * What a submission is made of, in the shape of `SubmissionInput`: one list of fields for the form, for reading and
 * for naming differences.
 *
 * A field is `{ name, kind, … }`. Kinds: `text`, `area`, `whole` and `decimal` (numbers), `flag` (yes or no),
 * `choice` (of `values`, named by `type`), `choices` (several), `words` (a list of texts), `record` and `records`
 * (names or identifiers, found in `types`), `group` (of `fields`), `list` (of such).
 */
import { COURSE } from './course.js';
import { more, t, word } from './messages.js';

await more('contribute');

/**
 * @typedef {{ name: string, kind: string, fields?: Field[], values?: string[], type?: string, types?: string[],
 *	required?: boolean, needed?: boolean, rare?: boolean, short?: boolean, section?: boolean }} Field
 */

const EFFECTS = ['CURED', 'SYMPTOMS_IMPROVED', 'NO_SIGNIFICANT_EFFECT', 'WORSENED', 'NO_DESCRIPTION'];

const BASES = ['CLINICAL_TRIAL', 'CASE_REPORT', 'MECHANISM', 'PRECLINICAL', 'SIMILAR_INDICATION', 'UNSPECIFIED'];

const DESIGNS = ['CASE_REPORT', 'CASE_SERIES', 'OBSERVATIONAL', 'INTERVENTIONAL', 'EXPANDED_ACCESS', 'PRECLINICAL',
	'REVIEW', 'UNSPECIFIED'];

const PHASES = ['NA', 'EARLY_PHASE1', 'PHASE1', 'PHASE2', 'PHASE3', 'PHASE4', 'OTHER'];

const SIGNIFICANCES = ['SENSITIVITY_RESPONSE', 'RESISTANCE', 'ADVERSE_RESPONSE', 'REDUCED_SENSITIVITY',
	'BETTER_OUTCOME', 'POOR_OUTCOME', 'POSITIVE',
	'NEGATIVE', 'GAIN_OF_FUNCTION', 'LOSS_OF_FUNCTION', 'PATHOGENIC', 'UNCERTAIN_SIGNIFICANCE', 'UNKNOWN', 'NA', 'OTHER'];

const TARGET_TYPES = ['SINGLE_PROTEIN', 'CHIMERIC_PROTEIN', 'NUCLEIC_ACID', 'PROTEIN_COMPLEX', 'PROTEIN_COMPLEX_GROUP',
	'PROTEIN_FAMILY',
	'PROTEIN_NUCLEIC_ACID_COMPLEX', 'PROTEIN_PROTEIN_INTERACTION', 'SELECTIVITY_GROUP'];

const drugs = { name: 'drugs', kind: 'records', types: ['DRUG'], required: true };

const alterations = { name: 'alterations', kind: 'records', types: ['ALTERATION'] };

const passage = { name: 'passage', kind: 'text', required: true };

const note = { name: 'note', kind: 'area', rare: true };

/** @type {Field[]} */
const EVENT = [
	{ name: 'term', kind: 'text', required: true }, { name: 'grade', kind: 'text', short: true }, { name: 'ctcaeVersion',
		kind: 'text', short: true },
	{ name: 'affected', kind: 'whole' }, { name: 'atRisk', kind: 'whole' }, { name: 'percent', kind: 'decimal',
		rare: true },
	{ name: 'serious', kind: 'flag' }, passage, { name: 'asReported', kind: 'text', rare: true }, note
];

/** @type {Field[]} */
const USE = [
	drugs, { name: 'diseases', kind: 'records', types: ['DISEASE'], required: true }, alterations,
	{ name: 'bases', kind: 'choices', values: BASES, type: 'Basis', required: true },
	{ name: 'effect', kind: 'choice', values: EFFECTS, type: 'Effect', required: true },
	{ name: 'detail', kind: 'area' }, passage,
	{ name: 'patients', kind: 'whole' },
	{ name: 'course', kind: 'group', fields: COURSE },
	{ name: 'ageGroup', kind: 'choice', values: ['FROM_0_TO_8', 'OVER_8_TO_18', 'OVER_18_TO_60', 'OVER_60'],
		type: 'AgeGroup' },
	{ name: 'ageStated', kind: 'text', short: true },
	{ name: 'sex', kind: 'choice', values: ['FEMALE', 'MALE', 'ALL'], type: 'Sex' },
	{ name: 'adverseEventStatus', kind: 'choice', values: ['REPORTED', 'NONE', 'NO_SERIOUS', 'NOT_STATED'],
		type: 'AdverseEventStatus', required: true },
	{ name: 'adverseEvents', kind: 'list', fields: EVENT },
	{ name: 'relatedDeaths', kind: 'whole' },
	{ name: 'standardAges', kind: 'choices', values: ['CHILD', 'ADULT', 'OLDER_ADULT'], type: 'StandardAge', rare: true },
	{ name: 'route', kind: 'text', rare: true }, { name: 'countries', kind: 'words', rare: true }, { name: 'startDate',
		kind: 'text', rare: true },
	{ name: 'asReported', kind: 'group', rare: true,
		fields: ['drug', 'disease', 'bases', 'effect', 'reference'].map((name) => ({ name, kind: 'text' })) },
	{ name: 'notes', kind: 'words', rare: true }
];

/** @type {Field[]} */
const EVIDENCE = [
	{ name: 'id', kind: 'text', required: true }, drugs, { name: 'disease', kind: 'record', types: ['DISEASE'] },
	{ name: 'targets', kind: 'records', types: ['TARGET'] }, alterations, { name: 'profile', kind: 'text', rare: true },
	{ name: 'basis', kind: 'choice', values: BASES, type: 'Basis', required: true },
	{ name: 'direction', kind: 'choice', values: ['SUPPORTS', 'DOES_NOT_SUPPORT', 'NA'], type: 'EvidenceDirection',
		required: true },
	{ name: 'significance', kind: 'choice', values: SIGNIFICANCES, type: 'EvidenceSignificance', required: true },
	{ name: 'level', kind: 'choice', values: ['A', 'B', 'C', 'D', 'E'], type: 'EvidenceLevel' },
		{ name: 'rating', kind: 'whole', rare: true },
	{ name: 'combination', kind: 'choice', values: ['COMBINATION', 'SEQUENTIAL', 'SUBSTITUTES'], type: 'CombinationKind',
		rare: true },
	{ name: 'summary', kind: 'area', required: true }, passage, note
];

/** @type {Field[]} */
const OUTCOME = [
	{ name: 'name', kind: 'text', required: true }, { name: 'value', kind: 'decimal', required: true },
		{ name: 'unit', kind: 'text', short: true, required: true },
	{ name: 'statistic', kind: 'choice', values: ['COUNT', 'PERCENT', 'MEDIAN', 'MEAN', 'NOT_STATED'], type: 'Statistic',
		required: true },
	{ name: 'numerator', kind: 'whole' }, { name: 'denominator', kind: 'whole' },
	{ name: 'interval', kind: 'group', fields: [{ name: 'kind', kind: 'choice', values: ['CONFIDENCE_95', 'IQR', 'RANGE'],
		type: 'IntervalKind' },
		{ name: 'lower', kind: 'decimal' }, { name: 'upper', kind: 'decimal' }] },
	{ name: 'definition', kind: 'text', rare: true }, { name: 'asReported', kind: 'text', rare: true }, note
];

/** @type {Field[]} */
const PUBLICATION = [
	{ name: 'authors', kind: 'words' }, { name: 'etAl', kind: 'flag' }, { name: 'journal', kind: 'text' },
		{ name: 'year', kind: 'whole', required: true },
	{ name: 'volume', kind: 'text', short: true, rare: true }, { name: 'issue', kind: 'text', short: true, rare: true },
		{ name: 'pages', kind: 'text', short: true, rare: true }, note
];

/** @type {Field[]} */
const CONTRIBUTOR = [{ name: 'name', kind: 'text', required: true }, { name: 'orcid', kind: 'text', short: true }];

/** @type {Field[]} */
export const STUDY = [
	{ name: 'id', kind: 'text', required: true }, { name: 'title', kind: 'text', required: true },
	{ name: 'design', kind: 'choice', values: DESIGNS, type: 'StudyDesign', required: true },
	{ name: 'publication', kind: 'group', fields: PUBLICATION },
	{ name: 'tests', kind: 'records', types: ['DRUG'], rare: true }, { name: 'studies', kind: 'records',
		types: ['DISEASE'], rare: true },
	{ name: 'includes', kind: 'records', types: ['STUDY'], rare: true },
	{ name: 'identifiers', kind: 'words', rare: true }, { name: 'acronym', kind: 'text', short: true, rare: true },
	{ name: 'phases', kind: 'choices', values: PHASES, type: 'StudyPhase', rare: true },
	{ name: 'status', kind: 'choice', type: 'StudyStatus', rare: true, values: ['NOT_YET_RECRUITING', 'RECRUITING',
		'ENROLLING_BY_INVITATION', 'ACTIVE_NOT_RECRUITING', 'COMPLETED',
		'SUSPENDED', 'TERMINATED', 'WITHDRAWN', 'AVAILABLE', 'TEMPORARILY_NOT_AVAILABLE', 'NO_LONGER_AVAILABLE',
			'APPROVED_FOR_MARKETING', 'WITHHELD', 'UNKNOWN', 'OTHER'] },
	{ name: 'whyStopped', kind: 'text', rare: true }, { name: 'startDate', kind: 'text', rare: true }, { name: 'endDate',
		kind: 'text', rare: true },
	{ name: 'countries', kind: 'words', rare: true }, { name: 'sponsors', kind: 'records', types: ['ORGANIZATION'],
		rare: true },
	{ name: 'recommendation', kind: 'area', rare: true }, note,
	{ name: 'contributors', kind: 'list', fields: CONTRIBUTOR },
	{ name: 'uses', kind: 'list', fields: USE, section: true }, { name: 'evidence', kind: 'list', fields: EVIDENCE,
		section: true },
	{ name: 'outcomeMeasures', kind: 'list', fields: OUTCOME, section: true }
];

/** @type {Field[]} */
export const DECLARATION = [
	{ name: 'conflictOfInterest', kind: 'area', required: true }, { name: 'funding', kind: 'area', required: true },
	{ name: 'machineAssisted', kind: 'flag', required: true }, { name: 'machine', kind: 'text' }
];

export const PROPOSAL = [
	{ name: 'kind', kind: 'choice', values: ['DRUG', 'TARGET', 'DISEASE'], type: 'SearchType', needed: true },
		{ name: 'name', kind: 'text', needed: true },
	{ name: 'id', kind: 'text', needed: true }, { name: 'synonyms', kind: 'words' }, { name: 'parents', kind: 'records',
		types: ['DISEASE'] },
	{ name: 'targetType', kind: 'choice', values: TARGET_TYPES, type: 'TargetType' }, { name: 'symbol', kind: 'text',
		short: true }, { name: 'reference', kind: 'text', needed: true }
].map((field) => ({ ...field, required: field.needed }));

/**
 * The three parts of a submission.
 * @type {Field[]}
 */
export const PARTS = [
	{ name: 'study', kind: 'group', fields: STUDY, section: true }, { name: 'declaration', kind: 'group',
		fields: DECLARATION, section: true },
	{ name: 'proposals', kind: 'list', fields: PROPOSAL, section: true }
];

/** What a field is called; `parent` is the name of the group or list that it is in. */
export function labelOf(parent, name) {
	const own = `form.${parent}.${name}`;
	const text = t(own);
	return text === own ? t(`form.${name}`) : text;
}

/** A value in words: null where nothing is said. */
export function inWords(field, value) {
	if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0)) {
		return null;
	}
	if (field?.kind === 'flag') {
		return value ? t('filter.yes') : t('filter.no');
	}
	if (Array.isArray(value)) {
		return value.map((one) => typeof one === 'object' ? JSON.stringify(one) : field?.type ? word(field.type, one)
			: String(one)).join('; ');
	}
	return typeof value === 'object' ? JSON.stringify(value) : field?.type ? word(field.type, value) : String(value);
}

/** The steps of a path such as `study.uses[0].effect`. */
export function stepsOf(path) {
	return path.split(/[.[\]]+/).filter(Boolean);
}

/**
 * The field at the end of a path, and the path in words. `fields` are those of `start`.
 * @param {string[]} steps
 * @param {Field[]} fields
 * @param {string} start
 * @returns {{ field: Field | null, label: string }}
 */
export function described(steps, fields = PARTS, start = 'part') {
	const labels = [];
	let [field, within, parent] = [null, fields, start];
	for (const step of steps) {
		if (/^\d+$/.test(step)) {
			if (field?.kind === 'list') {
				labels[labels.length - 1] = t('form.entry', { name: t(`form.one.${field.name}`), number: Number(step) + 1 });
			}
			continue;
		}
		field = within?.find(({ name }) => name === step) ?? null;
		labels.push(field ? labelOf(parent, step) : step);
		[within, parent] = [field?.fields, step];
	}
	return { field, label: labels.join(' › ') };
}
