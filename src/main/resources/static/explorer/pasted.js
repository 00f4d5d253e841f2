/**
 * Findings from a report that was pasted or dropped: gene and change, one a line, or a table with a head such as a
 * MAF file. Pure functions.
 */
import { MOST } from './question.js';

const GENES = ['hugo_symbol', 'gene', 'gene symbol', 'symbol', 'gen'];

const CHANGES = ['hgvsp_short', 'protein_change', 'protein change', 'alteration', 'change', 'variant', 'hgvsp',
	'hgvsc', 'veränderung'];

function cellsOf(line) {
	return line.split(line.includes('\t') ? '\t' : /\s*[,;]\s*|\s{2,}/).map((cell) => cell.trim());
}

/**
 * What a report holds: `{ names, left }`, each gene with its change as written, and how many lines were more than are
 * taken.
 */
export function namesOf(text) {
	const rows = text.split(/\r?\n/).map((line) => line.trim()).filter((line) => line !== '' && !line.startsWith('#'))
		.map(cellsOf);
	const head = rows[0]?.map((cell) => cell.toLowerCase()) ?? [];
	const [gene, change] = [GENES, CHANGES].map((words) => words.map((word) => head.indexOf(word)).find((at) => at >= 0)
		?? -1);
	const body = gene >= 0 ? rows.slice(1) : rows;
	const [first, second] = gene >= 0 ? [gene, change] : [0, 1];
	const all = body.map((cells) => nameOf(cells[first] ?? '', cells[second] ?? '')).filter(Boolean);
	const names = [...new Set(all)];
	return { names: names.slice(0, MOST), left: Math.max(0, names.length - MOST) };
}

function nameOf(gene, change) {
	return change === '' || change.toUpperCase().includes(gene.toUpperCase()) && gene !== '' ? change || gene
		: `${gene} ${change}`.trim();
}
