/**
 * The course of a treatment: dose, duration, what was given before, response, follow-up and outcome. The schema has
 * one text for all of it, `detail`, so each is written there behind its name, and read from there again. Pure
 * functions.
 */

/** How a response is measured, each by the word that stands in the text. */
const MEASURES = { RECIST: 'RECIST', HAEMATOLOGIC: 'haematologic', FUNCTIONAL: 'functional',
	OWN: 'the disease’s own measure' };

/** The parts with the name that each has in the text, in the order in which they are told. */
const PARTS = [['dose', 'Dose'], ['duration', 'Duration'], ['before', 'Treatment before'], ['response', 'Response'],
	['followUp', 'Follow-up'], ['outcome', 'Outcome']];

const PART = /(?:^|\s)(Dose|Duration|Treatment before|Response|Follow-up|Outcome|Patient \d+)(?: \(([^)]+)\))?: /g;

/** The fields of the form. */
export const COURSE = [
	{ name: 'dose', kind: 'text' }, { name: 'duration', kind: 'text', short: true }, { name: 'before', kind: 'text' },
	{ name: 'measure', kind: 'choice', values: Object.keys(MEASURES), type: 'Measure' }, { name: 'response',
		kind: 'text' },
	{ name: 'followUp', kind: 'text', short: true }, { name: 'outcome', kind: 'text' }, { name: 'each', kind: 'words' }
];

function ended(text) {
	const bare = text.trim();
	return /[.!?]$/.test(bare) ? bare : `${bare}.`;
}

/**
 * A use as the API takes it: the course in its `detail`.
 * @param {any} use
 * @returns {any}
 */
export function withCourse({ course, ...use }) {
	const told = PARTS.filter(([name]) => course?.[name]?.trim()).map(([name, label]) => {
		const measure = name === 'response' && course.measure ? ` (${MEASURES[course.measure]})` : '';
		return `${label}${measure}: ${ended(course[name])}`;
	});
	const each = (course?.each ?? []).filter((line) => line.trim())
		.map((line, index) => `Patient ${index + 1}: ${ended(line)}`);
	const detail = [use.detail?.trim() && (told.length + each.length > 0 ? ended(use.detail) : use.detail), ...told,
		...each].filter(Boolean).join(' ');
	return detail ? { ...use, detail } : use;
}

/**
 * A use as the form has it: the course read from its `detail`.
 * @param {any} use
 * @returns {any}
 */
export function courseOf(use) {
	const found = [...use.detail?.matchAll(PART) ?? []];
	if (found.length === 0) {
		return use;
	}
	const course = {};
	found.forEach((match, index) => {
		const text = use.detail.slice(match.index + match[0].length, found[index + 1]?.index ?? use.detail.length).trim();
		const part = PARTS.find(([, label]) => label === match[1]);
		if (part) {
			course[part[0]] = text;
		}
		else {
			course.each = [...course.each ?? [], text];
		}
		const measure = match[1] === 'Response' && Object.keys(MEASURES).find((key) => MEASURES[key] === match[2]);
		if (measure) {
			course.measure = measure;
		}
	});
	return { ...use, detail: use.detail.slice(0, found[0].index).trim() || undefined, course };
}
