/**
 * Molecular profiles as the API writes them, shortened for a reader: what genes or changes share is said once. Pure
 * functions.
 */
import { t } from './messages.js';

/** How many genes of one family are named before the family is. */
const NAMED = 3;

const CHANGE = /^([A-Z]+\d+)(\D.*)$/;

/** Profiles are in English, in whatever language the page is. */
const LIST = new Intl.ListFormat('en', { type: 'disjunction' });

/** Changes of one residue as one: `R132C` and `R132H` as `R132C/H`. */
function residues(changes) {
	const parts = changes.map((change) => CHANGE.exec(change) ?? [change, change, '']);
	return [...Map.groupBy(parts, ([, residue]) => residue)].map(([residue, some]) => residue + some.map(([, , to]) => to)
		.join('/'));
}

/** Alternatives, each a gene and its change, with what they share said once; null where one is nothing of the kind. */
function alternatives(parts) {
	const pairs = parts.map((part) => /^(\S+) (.+)$/.exec(part));
	if (pairs.includes(null)) {
		return null;
	}
	const byGene = [...Map.groupBy(pairs, ([, gene]) => gene)].map(([gene, some]) => [gene,
		LIST.format(residues(some.map(([, , change]) => change)))]);
	return LIST.format([...Map.groupBy(byGene, ([, change]) => change)].map(([change,
		some]) => `${LIST.format(some.map(([gene]) => gene))} ${change}`));
}

/** Genes with one word each for the change, one `OR` the other. */
const SOME =
	/[A-Z][A-Z\d]+(?: (?!OR )[\w.:*>-]+)?(?: OR [A-Z][A-Z\d]+(?: (?!OR )[\w.:*>-]+)?)+(?= (?:[a-z]|OR )|[;,.)]|$)/g;

/**
 * A profile, or a sentence that holds one: `A x OR B x` as `A or B x`. What holds more than alternatives stays as it
 * is.
 * @param {string} text
 * @returns {string}
 */
export function profileText(text) {
	return /\b(AND|NOT)\b/.test(text) ? text : text.replace(SOME, (some) => alternatives(some.split(' OR ')) ?? some)
		.replaceAll(' OR ', ' or ');
}

/**
 * The genes of a test, in order; many of one family by the family's name: `{ name, genes }`.
 * @param {string} name
 * @returns {{ name: string, genes: string[] }}
 */
export function testText(name) {
	const genes = name.split(/, | and /).toSorted((one, other) => one.localeCompare(other, 'en', { numeric: true }));
	const [family] = /^[A-Z]+\d*(?=[A-Z-]|$)/.exec(genes[0]) ?? [];
	const kin = genes.length > NAMED && family && genes.every((gene) => gene.startsWith(family));
	return kin ? { name: t('test.family', { family, count: genes.length }), genes }
		: { name: LIST.format(genes), genes: [] };
}
