/**
 * Identifiers as links to where they lead.
 */
import { html } from '../lib.js';
import { t } from '../messages.js';

const PLACES = {
	'CHEMBL.COMPOUND': (id) => `https://www.ebi.ac.uk/chembl/explore/compound/${id}`,
	'CHEMBL.TARGET': (id) => `https://www.ebi.ac.uk/chembl/explore/target/${id}`,
	CLINICALTRIALS: (id) => `https://clinicaltrials.gov/study/${id}`,
	CIVIC: (id) => `https://civicdb.org/links?idtype=evidence&id=${id}`,
	DOI: (id) => `https://doi.org/${id}`,
	DOID: (id) => `https://disease-ontology.org/term/DOID:${id}`,
	DRUGBANK: (id) => `https://go.drugbank.com/drugs/${id}`,
	DRUGCENTRAL: (id) => `https://drugcentral.org/drugcard/${id}`,
	ENSEMBL: (id) => `https://www.ensembl.org/id/${id}`,
	HGNC: (id) => `https://www.genenames.org/data/gene-symbol-report/#!/hgnc_id/HGNC:${id}`,
	MESH: (id) => `https://meshb.nlm.nih.gov/record/ui?ui=${id}`,
	MONDO: (id) => `https://monarchinitiative.org/MONDO:${id}`,
	NCBIGENE: (id) => `https://www.ncbi.nlm.nih.gov/gene/${id}`,
	NCIT: (id) => `https://evsexplore.semantics.cancer.gov/evsexplore/concept/ncit/${id}`,
	OMIM: (id) => `https://omim.org/entry/${id}`,
	ORPHANET: (id) => `https://www.orpha.net/en/disease/detail/${id}`,
	PMC: (id) => `https://pmc.ncbi.nlm.nih.gov/articles/${id.startsWith('PMC') ? id : `PMC${id}`}`,
	PMID: (id) => `https://pubmed.ncbi.nlm.nih.gov/${id}/`,
	'PUBCHEM.COMPOUND': (id) => `https://pubchem.ncbi.nlm.nih.gov/compound/${id}`,
	UNIPROTKB: (id) => `https://www.uniprot.org/uniprotkb/${id}/entry`
};

/** Where an identifier leads, outside Clew; null where no place is known. */
export function placeOf(curie) {
	const colon = curie.indexOf(':');
	const place = PLACES[curie.slice(0, colon).toUpperCase()];
	return place ? place(encodeURIComponent(curie.slice(colon + 1)).replaceAll('%2F', '/')) : null;
}

/** An identifier; a link if it leads somewhere. */
export function Identifier({ id }) {
	const place = placeOf(id);
	return place ? html`<a class="identifier" href=${place} target="_blank" rel="noopener noreferrer">${id}
		<span class="heard"> (${t('link.elsewhere')})</span></a>`
		: html`<span class="identifier">${id}</span>`;
}

/** A web address from the graph as a link; as text unless it is http or https. */
export function Elsewhere({ url, children }) {
	return /^https?:\/\//i.test(url ?? '') ? html`<a href=${url} target="_blank" rel="noopener noreferrer">
		${children ?? url}</a>` : html`<span>${children ?? url}</span>`;
}
