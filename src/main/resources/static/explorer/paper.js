/**
 * What the scoping review prints, beside what Clew computes from its own graph: pure functions over the answer to the
 * page's question. No figure is written here; both sides come from the API, and where they differ a sentence of the
 * catalogue says why.
 */

export const SUMMARIES = `review: study(id: "doi:10.1186/s13023-023-02978-x") {
		__typename id name outcomeMeasures { id name value unit numerator denominator asReported interval
			{ kind lower upper } }
	}
	all: evidenceSummary(groupBy: []) { ...counts }
	chapters: evidenceSummary(groupBy: [DISEASE_CHAPTER]) { ...counts }
	ages: evidenceSummary(groupBy: [AGE_GROUP]) { ...counts }
	effects: evidenceSummary(groupBy: [EFFECT]) { ...counts }
	bases: evidenceSummary(groupBy: [BASIS]) { ...counts }
	reported: evidenceSummary(filter: { adverseEventStatus: [REPORTED] }, groupBy: []) { ...counts }
	none: evidenceSummary(filter: { adverseEventStatus: [NONE] }, groupBy: []) { ...counts }
	noSerious: evidenceSummary(filter: { adverseEventStatus: [NO_SERIOUS] }, groupBy: []) { ...counts }
	notStated: evidenceSummary(filter: { adverseEventStatus: [NOT_STATED] }, groupBy: []) { ...counts }`;

export const COUNTS = `fragment counts on SummaryGroup {
	keys { value label } studies patients drugs relatedDeaths goodOutcome { numerator denominator value lower upper }
}`;

const AGES = { 'Age 0–8 years': 'FROM_0_TO_8', 'Age over 8 to 18 years': 'OVER_8_TO_18',
	'Age over 18 to 60 years': 'OVER_18_TO_60', 'Age over 60 years': 'OVER_60' };

const EVENTS = { 'TEAE reported': 'REPORTED', 'TEAE none': 'NONE', 'TEAE no description': 'NOT_STATED' };

/**
 * Why a figure differs from the printed one, or has none beside it, by the name of the line: a key of the catalogue
 * after `paper.why.`.
 */
const REASONS = {
	'Chapter 19 perinatal period': 'perinatal', 'Chapter 20 developmental anomalies': 'developmental',
	'TEAE reported': 'events', 'TEAE no description': 'noDescription', NO_SERIOUS: 'noSerious',
		NOT_STATED: 'ageNotStated', UNSPECIFIED: 'unspecified',
	Patients: 'patients', 'Good outcome on basis clinical trial': 'trialOutcome', 'Grade 5 adverse events': 'fatal',
	'Mean age': 'noAge', Pediatric: 'noAge', Geriatric: 'noAge', Female: 'noSex', Male: 'noSex',
		'Drugs later approved': 'approvals',
	'Days from start of use to approval': 'approvals',
		'Studies whose drug was approved for another indication': 'approvals',
	'Drugs approved for another indication': 'approvals', 'Approved within 5 years of the use': 'approvals',
		'Single-patient requests at the FDA': 'fda'
};

function slug(text) {
	return text.toUpperCase().replace(/[^A-Z0-9]+/g, '_');
}

function share(count, of) {
	return { value: count, of };
}

function printed(measure) {
	return measure.numerator !== null && measure.denominator !== null
		? { value: measure.numerator, of: measure.denominator, percent: measure.unit === 'percent' ? measure.value : null,
			asReported: measure.asReported }
		: { value: measure.value, unit: measure.unit, interval: measure.interval, asReported: measure.asReported };
}

/** Where one side says nothing of how many, the numbers decide. */
function equal(one, other) {
	return one.value === other.value && (one.of === undefined || other.of === undefined || one.of === other.of);
}

function line(name, left, right, reason) {
	const same = left !== null && right !== null && equal(left, right);
	return { name, printed: left, computed: right, same, why: same ? null : reason ?? null };
}

/** Lines of one part of Table 1: those that the review has, then groups that only Clew has. */
function section(measures, prefix, groups, total, keyOf, reason) {
	const left = new Map(groups.map((group) => [group.key, group]));
	const lines = measures.filter(({ name }) => name.startsWith(prefix)).map((measure) => {
		const key = keyOf(measure.name);
		const group = left.get(key);
		left.delete(key);
		return { ...line(measure.name, printed(measure), share(group?.studies ?? 0, total), REASONS[measure.name] ?? reason),
			key };
	});
	const more = [...left.values()].map((group) => ({ ...line(null, null, share(group.studies, total), REASONS[group.key]
		?? reason), key: group.key, label: group.label }));
	return [...lines, ...more];
}

/** The sections of the page: `{ id, lines }`; a line is `{ name, key, printed, computed, same, why }`. */
export function reproduction(data) {
	const [all] = data.all;
	const measures = data.review.outcomeMeasures;
	const groups = (some) => some.map((group) => ({ key: group.keys[0].value, label: group.keys[0].label,
		studies: group.studies }));
	const events = [['REPORTED', data.reported], ['NONE', data.none], ['NOT_STATED', data.notStated],
		['NO_SERIOUS', data.noSerious]]
		.map(([key, [group]]) => ({ key, studies: group?.studies ?? 0 }));
	const sections = [
		{ id: 'chapters', prefix: 'Chapter ', lines: section(measures, 'Chapter ', groups(data.chapters), all.studies,
			(name) => name.split(' ')[1], 'chapter') },
		{ id: 'ages', prefix: 'Age ', lines: section(measures, 'Age ', groups(data.ages), all.studies, (name) => AGES[name],
			'age') },
		{ id: 'effects', prefix: 'Effect ', lines: section(measures, 'Effect ', groups(data.effects), all.studies,
			(name) => slug(name.slice(7))) },
		{ id: 'events', prefix: 'TEAE ', lines: section(measures, 'TEAE ', events, all.studies, (name) => EVENTS[name]) },
		{ id: 'bases', prefix: 'Basis ', lines: section(measures, 'Basis ', groups(data.bases), all.studies,
			(name) => slug(name.slice(6)), 'onlyTwo') }
	];
	const rest = measures.filter(({ name }) => !sections.some(({ prefix }) => name.startsWith(prefix)));
	return [...sections,
		{ id: 'claims', lines: rest.map((measure) => line(measure.name, printed(measure), claim(measure.name, data),
		REASONS[measure.name])) }];
}

function claim(name, data) {
	const [all] = data.all;
	const outcome = (group) => ({ value: group.goodOutcome.numerator, of: group.goodOutcome.denominator,
		interval95: group.goodOutcome });
	switch (name) {
		case 'Studies': return { value: all.studies };
		case 'Patients': return { value: all.patients ?? 0 };
		case 'Drugs': return { value: all.drugs };
		case 'Good efficacy': return outcome(all);
		case 'Good outcome on basis clinical trial': return outcome(data.bases.find(({ keys }) => keys[0].value
			=== 'CLINICAL_TRIAL'));
		case 'Grade 5 adverse events': return { value: fatal(data.uses) };
		case 'Related deaths': return { value: all.relatedDeaths };
		default: return null;
	}
}

/** Patients in the events of grade 5, summed; a patient with two such events counts twice. */
function fatal(uses) {
	return rowsOf(uses).flatMap(({ adverseEvents }) => adverseEvents).filter(({ grade }) => grade?.lowest === 5)
		.reduce((sum, { affected }) => sum + (affected ?? 0), 0);
}

/** The uses that are rows of the review's Table 2, in its order. */
export function rowsOf(uses) {
	return uses.edges.map(({ node }) => node).filter(({ row }) => row !== null).toSorted((one,
		other) => one.row - other.row);
}

/** Those of them that are in its Table 3: with a graded event. */
export function gradedRowsOf(uses) {
	return rowsOf(uses).filter(({ adverseEvents }) => adverseEvents.some(({ grade }) => grade));
}
