/**
 * A disease: its place in the hierarchy, what was tried in it, what it implicates.
 */
import { html } from '../lib.js';
import { t, word } from '../messages.js';
import { href } from '../route.js';
import { COMMON, RecordLink, RecordPage, Words } from '../parts/record.js';
import { EVIDENCE_FIELDS, EvidenceByBasis, evidenceColumns, USE_FIELDS, useColumns } from '../parts/evidence.js';
import { connection, Counted, Listing, More, useList } from '../parts/listing.js';
import { IMPLICATION_FIELDS, implicationColumns } from '../parts/mechanisms.js';

const CHILD_FIELDS = '__typename id name uses(first: 1) { totalCount }';

const FIELDS = `${COMMON} synonyms broadSynonyms narrowSynonyms relatedSynonyms groupedBy icd11Chapter icd11Note
	parents { __typename id name } ancestors { __typename id name }
	${connection('children', CHILD_FIELDS)}
	${connection('implications', IMPLICATION_FIELDS)}
	${connection('uses', USE_FIELDS)}
	${connection('evidence', EVIDENCE_FIELDS)}`;

function Hierarchy({ disease, source }) {
	const list = useList(source);
	const above = disease.ancestors.filter(({ id }) => !disease.parents.some((parent) => parent.id === id));
	return html`<section class="section" id="hierarchy">
		<${Counted} title=${t('disease.hierarchy')} total=${list.total}><//>
		<div class="hierarchy">
			${above.length > 0 && html`<details class="inline"><summary>${t('disease.above', { count: above.length })}</summary>
				<ul class="tree">${above.toReversed().map((one) => html`<li key=${one.id}><${RecordLink} node=${one} /></li>`)}</ul>
					</details>`}
			<h3>${t('disease.broader')}</h3>
			${disease.parents.length > 0
				? html`<ul class="tree">${disease.parents.map((one) => html`<li key=${one.id}><${RecordLink} node=${one} /></li>`)}
				</ul>` : html`<p class="quiet">${t('disease.root')}</p>`}
			<p class="tree-self" lang="en"><strong>${disease.name}</strong></p>
			<h3>${t('disease.narrower')}</h3>
			${list.total > 0
				? html`<ul class="tree tree-below">${list.nodes.map((one) => html`<li key=${one.id}><${RecordLink} node=${one} />
				${one.uses.totalCount > 0 && html` <span class="quiet">${t('disease.uses', { count: one.uses.totalCount })}</span>`}
				</li>`)}</ul>` : html`<p class="quiet">${t('disease.leaf')}</p>`}
			<${More} list=${list} />
		</div>
	</section>`;
}

export default function DiseaseView({ params }) {
	const source = (record, field, fields) => ({ kind: 'disease', id: params.id, field, fields, first: record[field] });
	const words = (some) => some.length > 0 && html`<${Words} words=${some} />`;
	return html`<${RecordPage} kind="disease" id=${params.id} fields=${FIELDS}
		facts=${(disease) => [
			[t('disease.groupedBy'), disease.groupedBy && word('DiseaseGrouping', disease.groupedBy)],
			[t('disease.icd11'), disease.icd11Chapter && html`${t('disease.chapter', { chapter: disease.icd11Chapter })}
				${disease.icd11Note && html` <span class="hint" lang="en">${disease.icd11Note}</span>`}`],
			[t('disease.broadSynonyms'), words(disease.broadSynonyms)],
			[t('disease.narrowSynonyms'), words(disease.narrowSynonyms)],
			[t('disease.relatedSynonyms'), words(disease.relatedSynonyms)]
		]}>${(disease) => html`
			<p class="no-print"><a class="button primary" href=${href('candidates', { disease: disease.id })}>
				${t('disease.candidates')}</a></p>
			<${EvidenceByBasis} filter=${{ disease: disease.id }} dimension="DRUG" kind="drug" />
			<${Listing} title=${t('record.uses')} source=${source(disease, 'uses', USE_FIELDS)} none=${t('disease.noUses')}
				columns=${useColumns('drugs', 'effect', 'bases', 'patients', 'events', 'detail', 'study')}
					rowKey=${(use) => use.id} />
			<${Listing} title=${t('record.evidence')} source=${source(disease, 'evidence', EVIDENCE_FIELDS)}
				columns=${evidenceColumns('drugs')} head="summary" rowKey=${(row) => row.id} />
			<${Listing} title=${t('disease.implications')} source=${source(disease, 'implications', IMPLICATION_FIELDS)}
				columns=${implicationColumns('target')} rowKey=${(row) => `${row.target.id} ${row.alteration?.name} ${row.role}`}
				none=${t('disease.noImplications')} />
			<${Hierarchy} disease=${disease} source=${source(disease, 'children', CHILD_FIELDS)} />`}<//>`;
}
