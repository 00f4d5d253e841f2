/**
 * The words of the page in the reader's language. `t('candidates.found', { count: 3 })` takes a text from the
 * catalogue; where the catalogue gives one text for each plural category of the language, `count` chooses. What the
 * graph says stays in its own language.
 */
const LANGUAGES = ['en', 'de'];

export const language = chosen();

const catalogue = await read(language);

const plural = new Intl.PluralRules(language);

const wholeNumber = new Intl.NumberFormat(language, { maximumFractionDigits: 0 });

document.documentElement.lang = language;

function chosen() {
	const wanted = [stored(), ...navigator.languages].filter(Boolean).map((tag) => tag.slice(0, 2).toLowerCase());
	return wanted.find((tag) => LANGUAGES.includes(tag)) ?? LANGUAGES[0];
}

function stored() {
	try {
		return localStorage.getItem('language');
	}
	catch {
		return null;
	}
}

const added = new Map();

/** Adds the words that only some views need, from `messages/<name>-<language>.json`, once. */
export function more(name) {
	if (!added.has(name)) {
		added.set(name, read(`${name}-${language}`).then((words) => Object.assign(catalogue, words)));
	}
	return added.get(name);
}

async function read(name) {
	const response = await fetch(new URL(`./messages/${name}.json`, import.meta.url));
	return response.json();
}

/**
 * The text of a key, with `{name}` replaced by `values.name`. A key that is missing shows itself.
 * @param {string} key
 * @param {Record<string, any>} values
 * @returns {string}
 */
export function t(key, values = {}) {
	let text = catalogue[key] ?? key;
	if (typeof text !== 'string') {
		text = text[plural.select(values.count)] ?? text.other;
	}
	return text.replace(/\{(\w+)\}/g, (all, name) => name in values ? shown(values[name]) : all);
}

function shown(value) {
	return typeof value !== 'number' ? String(value) : Number.isInteger(value) ? wholeNumber.format(value)
		: number(value);
}

/**
 * A value of an enum in words: `word('Stage', 'PHASE2')`; the bare value where the catalogue has none.
 * @param {string} type
 * @param {string} value
 * @returns {string}
 */
export function word(type, value) {
	return catalogue[`${type}.${value}`] ?? value;
}

/**
 * A number with at most so many digits after the point, and at least so many.
 * @param {number} value
 * @param {number} digits
 * @param {number} least
 * @returns {string}
 */
export function number(value, digits = 2, least = 0) {
	return new Intl.NumberFormat(language, { maximumFractionDigits: digits, minimumFractionDigits: least }).format(value);
}

/**
 * A small number as a word, such as `three`; a greater one as figures.
 * @param {number} value
 * @returns {string}
 */
export function few(value) {
	return catalogue[`few.${value}`] ?? number(value);
}

/**
 * Several words as a list: `a, b or c`.
 * @param {string[]} words
 * @returns {string}
 */
export function listed(words) {
	return new Intl.ListFormat(language, { type: 'disjunction' }).format(words);
}

/**
 * A country or other jurisdiction in words: `EU`, `INTL`, or an ISO 3166-1 code.
 * @param {string} code
 * @returns {string}
 */
export function country(code) {
	if (catalogue[`jurisdiction.${code}`]) {
		return catalogue[`jurisdiction.${code}`];
	}
	try {
		return new Intl.DisplayNames(language, { type: 'region' }).of(code);
	}
	catch {
		return code;
	}
}

export const languages = LANGUAGES.map((tag) => ({ tag,
	name: new Intl.DisplayNames(tag, { type: 'language' }).of(tag) }));

/** Changes the language, for this browser, and loads the page in it. */
export function speak(tag) {
	try {
		localStorage.setItem('language', tag);
	}
	finally {
		location.reload();
	}
}
