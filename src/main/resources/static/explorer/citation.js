/**
 * How to cite a page of Clew, `{ title, address, version, date }`, and a study as its publication. Pure functions.
 */

const LATEX = { '\\': '\\textbackslash{}', '{': '\\{', '}': '\\}', '&': '\\&', '%': '\\%', $: '\\$', '#': '\\#',
	_: '\\_', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

function latex(text) {
	return String(text).replace(/[\\{}&%$#_~^]/g, (sign) => LATEX[sign]);
}

function day(date) {
	return date.slice(0, 10);
}

/** One line. */
export function plainCitation(page) {
	const data = `[data ${page.version}, ${day(page.date)}]`;
	return `${page.title}. In: Clew, a knowledge graph of compassionate use ${data}. ${page.address}`;
}

/** An entry for BibTeX and BibLaTeX. */
export function bibtexCitation(page) {
	const key = page.title.normalize('NFD').replace(/[^A-Za-z0-9]+/g, '').slice(0, 24) || 'page';
	return `@misc{clew${key}${day(page.date).slice(0, 4)},
  title = {{${latex(page.title)}}},
  howpublished = {Clew, a knowledge graph of compassionate use},
  note = {Data ${latex(page.version)}, ${day(page.date)}},
  year = {${day(page.date).slice(0, 4)}},
  url = {${page.address}}
}
`;
}

/** A record in RIS, for reference managers. */
export function risCitation(page) {
	return ['TY  - DATA', `TI  - ${line(page.title)}`, 'T2  - Clew, a knowledge graph of compassionate use',
		`ET  - ${line(page.version)}`, `PY  - ${day(page.date).slice(0, 4)}`, `DA  - ${day(page.date).replaceAll('-', '/')}`,
		`UR  - ${page.address}`, 'ER  - '].join('\r\n') + '\r\n';
}

function line(text) {
	return String(text).replace(/\s+/g, ' ');
}

/**
 * Under which number readers find a study: of PubMed, a DOI or a register, before another's; ours says nothing to
 * them.
 */
function findable({ id, identifiers = [] }) {
	return [id, ...identifiers.map(({ curie }) => curie)].find((one) => /^(PMID|DOI|CLINICALTRIALS):/i.test(one))
		?? (id.startsWith('clew:') ? null : id);
}

/** Whether what a record has as its title is a citation, such as `Shaw et al., 2016, N. Engl. J. Med.` */
function isCitation(title) {
	return /^(\D{2,60} et al\.?,? )?\d{4}\b/.test(title);
}

/**
 * A published study as references are mostly written: authors, title, journal, year, number; only what its record
 * has.
 */
export function reference(study) {
	const work = study.publication ?? { authors: [] };
	const cited = isCitation(study.title);
	const named = work.authors.join(', ') + (work.authors.length > 0 && work.etAl ? ' et al.' : work.authors.length > 0
		? '.' : '');
	const authors = named || (cited ? study.title.replace(/,? *\d{4}.*$/, '') : '');
	const volume = [work.volume && (work.issue ? `${work.volume}(${work.issue})` : work.volume),
		work.pages].filter(Boolean).join(':');
	const year = work.year ?? (cited ? /\d{4}/.exec(study.title)[0] : null);
	return [authors, !cited && `${study.title.replace(/\.$/, '')}.`, work.journal
		&& `${work.journal.replace(/\.$/, '')}.`, year && `${year}${volume ? `;${volume}` : ''}.`,
		findable(study)].filter(Boolean).join(' ');
}
