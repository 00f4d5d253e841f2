/**
 * What a submission is made of, in the shape of `SubmissionInput`: one list of fields for the form, for reading and for naming differences.
 *
 * A field is `{ name, kind, … }`. Kinds: `text`, `area`, `whole` and `decimal` (numbers), `flag` (yes or no), `choice` (of `values`, named by `type`),
 * `choices` (several), `words` (a list of texts), `record` and `records` (names or identifiers, found in `types`), `group` (of `fields`), `list` (of such).
 */
import { t, word } from './messages.js';

const EFFECTS = ['CURED', 'SYMPTOMS_IMPROVED', 'NO_SIGNIFICANT_EFFECT', 'WORSENED', 'NO_DESCRIPTION'];

const BASES = ['CLINICAL_TRIAL', 'CASE_REPORT', 'MECHANISM', 'PRECLINICAL', 'SIMILAR_INDICATION', 'UNSPECIFIED'];

const DESIGNS = ['CASE_REPORT', 'CASE_SERIES', 'OBSERVATIONAL', 'INTERVENTIONAL', 'EXPANDED_ACCESS', 'PRECLINICAL', 'REVIEW', 'UNSPECIFIED'];

const PHASES = ['NA', 'EARLY_PHASE1', 'PHASE1', 'PHASE2', 'PHASE3', 'PHASE4', 'OTHER'];

const SIGNIFICANCES = ['SENSITIVITY_RESPONSE', 'RESISTANCE', 'ADVERSE_RESPONSE', 'REDUCED_SENSITIVITY', 'BETTER_OUTCOME', 'POOR_OUTCOME', 'POSITIVE',
	'NEGATIVE', 'GAIN_OF_FUNCTION', 'LOSS_OF_FUNCTION', 'PATHOGENIC', 'UNCERTAIN_SIGNIFICANCE', 'UNKNOWN', 'NA', 'OTHER'];

const TARGET_TYPES = ['SINGLE_PROTEIN', 'CHIMERIC_PROTEIN', 'NUCLEIC_ACID', 'PROTEIN_COMPLEX', 'PROTEIN_COMPLEX_GROUP', 'PROTEIN_FAMILY',
	'PROTEIN_NUCLEIC_ACID_COMPLEX', 'PROTEIN_PROTEIN_INTERACTION', 'SELECTIVITY_GROUP'];

const drugs = { name: 'drugs', kind: 'records', types: ['DRUG'], required: true };

const alterations = { name: 'alterations', kind: 'records', types: ['ALTERATION'] };

const passage = { name: 'passage', kind: 'text', required: true };

const note = { name: 'note', kind: 'area', rare: true };

const EVENT = [
	{ name: 'term', kind: 'text', required: true }, { name: 'grade', kind: 'text', short: true }, { name: 'ctcaeVersion', kind: 'text', short: true },
	{ name: 'affected', kind: 'whole' }, { name: 'atRisk', kind: 'whole' }, { name: 'percent', kind: 'decimal', rare: true },
	{ name: 'serious', kind: 'flag' }, passage, { name: 'asReported', kind: 'text', rare: true }, note
];

const USE = [
	drugs, { name: 'diseases', kind: 'records', types: ['DISEASE'], required: true }, alterations,
	{ name: 'bases', kind: 'choices', values: BASES, type: 'Basis', required: true },
	{ name: 'effect', kind: 'choice', values: EFFECTS, type: 'Effect', required: true },
	{ name: 'detail', kind: 'area' }, passage,
	{ name: 'patients', kind: 'whole' },
	{ name: 'ageGroup', kind: 'choice', values: ['FROM_0_TO_8', 'OVER_8_TO_18', 'OVER_18_TO_60', 'OVER_60'], type: 'AgeGroup' },
	{ name: 'ageStated', kind: 'text', short: true },
	{ name: 'sex', kind: 'choice', values: ['FEMALE', 'MALE', 'ALL'], type: 'Sex' },
	{ name: 'adverseEventStatus', kind: 'choice', values: ['REPORTED', 'NONE', 'NO_SERIOUS', 'NOT_STATED'], type: 'AdverseEventStatus', required: true },
	{ name: 'adverseEvents', kind: 'list', fields: EVENT },
	{ name: 'relatedDeaths', kind: 'whole' },
	{ name: 'standardAges', kind: 'choices', values: ['CHILD', 'ADULT', 'OLDER_ADULT'], type: 'StandardAge', rare: true },
	{ name: 'route', kind: 'text', rare: true }, { name: 'countries', kind: 'words', rare: true }, { name: 'startDate', kind: 'text', rare: true },
	{ name: 'asReported', kind: 'group', rare: true, fields: ['drug', 'disease', 'bases', 'effect', 'reference'].map((name) => ({ name, kind: 'text' })) },
	{ name: 'notes', kind: 'words', rare: true }
];

const EVIDENCE = [
	{ name: 'id', kind: 'text', required: true }, drugs, { name: 'disease', kind: 'record', types: ['DISEASE'] },
	{ name: 'targets', kind: 'records', types: ['TARGET'] }, alterations, { name: 'alterationAsReported', kind: 'text', rare: true },
	{ name: 'basis', kind: 'choice', values: BASES, type: 'Basis', required: true },
	{ name: 'direction', kind: 'choice', values: ['SUPPORTS', 'DOES_NOT_SUPPORT', 'NA'], type: 'EvidenceDirection', required: true },
	{ name: 'significance', kind: 'choice', values: SIGNIFICANCES, type: 'EvidenceSignificance', required: true },
	{ name: 'level', kind: 'choice', values: ['A', 'B', 'C', 'D', 'E'], type: 'EvidenceLevel' }, { name: 'rating', kind: 'whole', rare: true },
	{ name: 'combination', kind: 'choice', values: ['COMBINATION', 'SEQUENTIAL', 'SUBSTITUTES'], type: 'CombinationKind', rare: true },
	{ name: 'summary', kind: 'area', required: true }, passage, note
];

const OUTCOME = [
	{ name: 'name', kind: 'text', required: true }, { name: 'value', kind: 'decimal', required: true }, { name: 'unit', kind: 'text', short: true, required: true },
	{ name: 'statistic', kind: 'choice', values: ['COUNT', 'PERCENT', 'MEDIAN', 'MEAN', 'NOT_STATED'], type: 'Statistic', required: true },
	{ name: 'numerator', kind: 'whole' }, { name: 'denominator', kind: 'whole' },
	{ name: 'interval', kind: 'group', fields: [{ name: 'kind', kind: 'choice', values: ['CONFIDENCE_95', 'IQR', 'RANGE'], type: 'IntervalKind' },
		{ name: 'lower', kind: 'decimal' }, { name: 'upper', kind: 'decimal' }] },
	{ name: 'definition', kind: 'text', rare: true }, { name: 'asReported', kind: 'text', rare: true }, note
];

const PUBLICATION = [
	{ name: 'authors', kind: 'words' }, { name: 'etAl', kind: 'flag' }, { name: 'journal', kind: 'text' }, { name: 'year', kind: 'whole', required: true },
	{ name: 'volume', kind: 'text', short: true, rare: true }, { name: 'issue', kind: 'text', short: true, rare: true }, { name: 'pages', kind: 'text', short: true, rare: true }, note
];

const STUDY = [
	{ name: 'id', kind: 'text', required: true }, { name: 'title', kind: 'text', required: true },
	{ name: 'design', kind: 'choice', values: DESIGNS, type: 'StudyDesign', required: true },
	{ name: 'publication', kind: 'group', fields: PUBLICATION },
	{ name: 'tests', kind: 'records', types: ['DRUG'], rare: true }, { name: 'studies', kind: 'records', types: ['DISEASE'], rare: true },
	{ name: 'includes', kind: 'records', types: ['STUDY'], rare: true },
	{ name: 'identifiers', kind: 'words', rare: true }, { name: 'acronym', kind: 'text', short: true, rare: true },
	{ name: 'phases', kind: 'choices', values: PHASES, type: 'StudyPhase', rare: true },
	{ name: 'status', kind: 'choice', type: 'StudyStatus', rare: true, values: ['NOT_YET_RECRUITING', 'RECRUITING', 'ENROLLING_BY_INVITATION', 'ACTIVE_NOT_RECRUITING', 'COMPLETED',
		'SUSPENDED', 'TERMINATED', 'WITHDRAWN', 'AVAILABLE', 'TEMPORARILY_NOT_AVAILABLE', 'NO_LONGER_AVAILABLE', 'APPROVED_FOR_MARKETING', 'WITHHELD', 'UNKNOWN', 'OTHER'] },
	{ name: 'whyStopped', kind: 'text', rare: true }, { name: 'startDate', kind: 'text', rare: true }, { name: 'endDate', kind: 'text', rare: true },
	{ name: 'countries', kind: 'words', rare: true }, { name: 'sponsors', kind: 'records', types: ['ORGANIZATION'], rare: true },
	{ name: 'recommendation', kind: 'area', rare: true }, note,
	{ name: 'uses', kind: 'list', fields: USE, section: true }, { name: 'evidence', kind: 'list', fields: EVIDENCE, section: true },
	{ name: 'outcomeMeasures', kind: 'list', fields: OUTCOME, section: true }
];

const DECLARATION = [
	{ name: 'conflictOfInterest', kind: 'area', required: true }, { name: 'funding', kind: 'area', required: true },
	{ name: 'machineAssisted', kind: 'flag', required: true }, { name: 'machine', kind: 'text' }
];

const PROPOSAL = [
	{ name: 'kind', kind: 'choice', values: ['DRUG', 'TARGET', 'DISEASE'], type: 'SearchType', needed: true }, { name: 'name', kind: 'text', needed: true },
	{ name: 'id', kind: 'text', needed: true }, { name: 'synonyms', kind: 'words' }, { name: 'parents', kind: 'records', types: ['DISEASE'] },
	{ name: 'targetType', kind: 'choice', values: TARGET_TYPES, type: 'TargetType' }, { name: 'symbol', kind: 'text', short: true }, { name: 'reference', kind: 'text', needed: true }
].map((field) => ({ ...field, required: field.needed }));

/** The three parts of a submission. */
export const PARTS = [
	{ name: 'study', kind: 'group', fields: STUDY, section: true }, { name: 'declaration', kind: 'group', fields: DECLARATION, section: true },
	{ name: 'proposals', kind: 'list', fields: PROPOSAL, section: true }
];

export const proposalFields = PROPOSAL;

/** What a new submission begins with. */
export const BLANK = { study: { uses: [{}] }, declaration: {}, proposals: [] };

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
		return value.map((one) => typeof one === 'object' ? JSON.stringify(one) : field?.type ? word(field.type, one) : String(one)).join('; ');
	}
	return typeof value === 'object' ? JSON.stringify(value) : field?.type ? word(field.type, value) : String(value);
}

/** The steps of a path such as `study.uses[0].effect`. */
export function stepsOf(path) {
	return path.split(/[.[\]]+/).filter(Boolean);
}

/** The field at the end of a path, and the path in words: `{ field, label }`. `fields` are those of `start`. */
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

export const studyFields = STUDY;

/** Numbers stay as they were typed until they are sent. */
const NUMBERS = { whole: /^-?\d+$/, decimal: /^-?\d+([.]\d+)?$/ };

function isSaid(value) {
	return value !== undefined && value !== null && String(value).trim() !== '';
}

function local(path, code, message) {
	return { path, code, message, accepted: null, local: true };
}

/** What the form itself finds: numbers that are none, and proposals that cannot be sent yet. */
export function ownFindings(value, fields = PARTS, path = []) {
	return fields.flatMap((field) => {
		const [at, here] = [value?.[field.name], [...path, field.name]];
		if (field.kind === 'group') {
			return ownFindings(at, field.fields, here);
		}
		if (field.kind === 'list') {
			return (at ?? []).flatMap((entry, index) => ownFindings(entry, field.fields, [...here, String(index)]));
		}
		if (NUMBERS[field.kind] && isSaid(at) && !NUMBERS[field.kind].test(String(at).trim())) {
			return [local(here, 'INVALID', t(field.kind === 'whole' ? 'form.noWhole' : 'form.noNumber', { text: String(at) }))];
		}
		return field.needed && !at?.trim() ? [local(here, 'REQUIRED', t('form.needed'))] : [];
	});
}

/**
 * What can be sent of it: no empty values, no numbers that are none, no half-filled proposals. `{ input, places }`: which entry of the form each
 * proposal is.
 */
export function sendable({ study, declaration, proposals }) {
	const places = [...proposals.keys()].filter((place) => PROPOSAL.every(({ needed, name }) => !needed || proposals[place][name]?.trim()));
	return { places, input: { study: cleaned(study, STUDY) ?? {}, declaration: cleaned(declaration, DECLARATION) ?? {},
		proposals: places.map((place) => cleaned(proposals[place], PROPOSAL)) } };
}

/** Findings of the API, with their paths in the form. */
export function placed(findings, places) {
	return findings.map((finding) => finding.path[0] === 'proposals' && finding.path.length > 1
		? { ...finding, path: finding.path.with(1, String(places[Number(finding.path[1])] ?? finding.path[1])) } : finding);
}

function toldOf(kind, at, inner) {
	switch (kind) {
		case 'group':
			return cleaned(at, inner);
		case 'list':
			return at?.length > 0 ? at.map((entry) => cleaned(entry, inner) ?? {}) : undefined;
		case 'whole':
		case 'decimal':
			return isSaid(at) && NUMBERS[kind].test(String(at).trim()) ? Number(at) : undefined;
		case 'words': {
			const lines = (at ?? []).map((line) => line.trim()).filter(Boolean);
			return lines.length > 0 ? lines : undefined;
		}
		default:
			return typeof at === 'string' ? at.trim() : Array.isArray(at) && at.length === 0 ? undefined : at;
	}
}

function cleaned(value, fields) {
	const kept = {};
	for (const { name, kind, fields: inner } of fields) {
		const at = value?.[name];
		const told = toldOf(kind, at, inner);
		if (isSaid(told)) {
			kept[name] = told;
		}
	}
	return Object.keys(kept).length > 0 ? kept : undefined;
}

/** The same with a value at a path; undefined takes it away. */
export function withValue(root, [step, ...rest], value) {
	const next = rest.length > 0 ? withValue(root?.[step] ?? (/^\d+$/.test(rest[0]) ? [] : {}), rest, value) : value;
	if (Array.isArray(root)) {
		return next === undefined ? root.toSpliced(Number(step), 1) : Object.assign([...root], { [step]: next });
	}
	const { [step]: former, ...others } = root ?? {};
	return next === undefined ? others : { ...others, [step]: next };
}

/** A key for a request: the same as before for the same request, so that a second try is done once. */
export function keyFor(request, former) {
	return former?.request === request ? former : { request, key: crypto.randomUUID() };
}

export const ERROR_FIELDS = 'userErrors { path code message accepted }';

const SHOWN = `id state revision studyId title submitter reviewers createdAt updatedAt content revises supersededBy
	declaration { conflictOfInterest funding machineAssisted machine }
	likelyDuplicates { __typename id name } published { __typename id name }
	proposals { id kind state name curie proposer content decidedAs }
	otherExtraction { id title submitter state }
	differences { path first second resolved }
	events { at by action state comment }`;

export const SUBMISSION = `query Submission($id: ID!) { submission(id: $id) { ${SHOWN} } }`;

export const PAYLOAD = `submission { id } ${ERROR_FIELDS}`;

/** The input that a submission was made of, to go on from. */
export function inputOf({ content, declaration, proposals }) {
	return { study: JSON.parse(content), declaration: { ...declaration, machine: declaration.machine ?? undefined },
		proposals: proposals.filter(({ state }) => state === 'SUBMITTED').map((proposal) => JSON.parse(proposal.content)) };
}
