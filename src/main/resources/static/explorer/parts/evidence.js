/**
 * Uses and findings as tables and charts, the same on each page. What speaks against a drug stands in the same list as
 * what speaks for it.
 */
import { html, useRef } from '../lib.js';
import { few, number, t, word } from '../messages.js';
import { to } from '../route.js';
import { useAnswer } from '../graphql.js';
import { BASES, BasisName, StanceChip } from './marks.js';
import { intervalText, IntervalChart, RATED, shareText } from './chart.js';
import { Answered } from './states.js';
import { RecordLink, RecordLinks } from './record.js';
import { ReportError } from './report.js';
import { Table } from './table.js';
import { TakeAlong } from './take.js';

export const USE_FIELDS = `id effect stance detail bases patients ageStated adverseEventStatus relatedDeaths notes
	adverseEvents { event { name } grade { text highest } serious }
	drugs { __typename id name withdrawn } diseases { __typename id name } study { __typename id name publication { year }
		retraction { date } }`;

export const EVIDENCE_FIELDS = `id summary basis stance level significance direction status profile note
	drugs { __typename id name withdrawn } diseases { __typename id name } targets { __typename id name symbol }
		alterations { name }
	study { __typename id name publication { year } retraction { date } }`;

/** A drug's name, and that it was withdrawn. */
export function DrugLinks({ drugs }) {
	return drugs.map((drug, index) => html`${index > 0 && ', '}<${RecordLink} key=${drug.id} node=${drug} />
		${drug.withdrawn && html` <span class="chip warn">${t('drug.withdrawn')}</span>`}`);
}

/** The study that reports a fact, with its year, that it was retracted, and how to report an error in the fact. */
export function StudyLink({ study, fact, about }) {
	return html`<div class="prose"><${RecordLink} node=${study} />
		${year(study) && html` <span class="quiet">${year(study)}</span>`}<${Retracted} study=${study} />${' '}
		<${ReportError} fact=${fact} about=${about} /></div>`;
}

/** That a study was retracted, so that nothing of it is taken for evidence. */
export function Retracted({ study }) {
	return study.retraction && html` <span class="chip warn">${t('study.retracted')}</span>`;
}

export function Bases({ bases }) {
	return html`<span class="basis-list">${bases.map((basis) => html`<${BasisName} key=${basis} basis=${basis} />`)}
		</span>`;
}

function worst(use) {
	const graded = use.adverseEvents.filter(({ grade }) => grade);
	return graded.length > 0 ? graded.toSorted((one, other) => other.grade.highest - one.grade.highest)[0].grade : null;
}

function eventsOf(use) {
	const grade = worst(use);
	return [word('AdverseEventStatus', use.adverseEventStatus), grade && t('use.worst', { grade: grade.text }),
		use.relatedDeaths > 0 && t('use.deaths', { count: use.relatedDeaths })].filter(Boolean).join('; ');
}

function year(study) {
	return study.publication?.year ?? null;
}

const USE_COLUMNS = {
	drugs: () => ({ key: 'drugs', title: t('col.drug'), value: (use) => use.drugs.map(({ name }) => name).join(', '),
		cell: (use) => html`<${DrugLinks} drugs=${use.drugs} />` }),
	diseases: () => ({ key: 'diseases', title: t('col.disease'),
		value: (use) => use.diseases.map(({ name }) => name).join(', '),
		cell: (use) => html`<${RecordLinks} nodes=${use.diseases} />` }),
	effect: () => ({ key: 'effect', title: t('col.effect'), value: (use) => word('Effect', use.effect),
		cell: (use) => html`<${StanceChip} stance=${use.stance}>${word('Effect', use.effect)}<//>
		<${Retracted} study=${use.study} />` }),
	bases: () => ({ key: 'bases', title: t('col.bases'), value: (use) => use.bases.map((basis) => word('Basis', basis))
		.join(', '), cell: (use) => html`<${Bases} bases=${use.bases} />` }),
	patients: () => ({ key: 'patients', title: t('col.patients'), numeric: true, value: (use) => use.patients }),
	events: () => ({ key: 'events', title: t('col.events'), value: eventsOf }),
	detail: () => ({ key: 'detail', title: t('col.detail'), fixed: true,
		value: (use) => [use.detail, ...use.notes].filter(Boolean).join(' '),
		cell: (use) => html`<div class="prose" lang="en">
			${use.detail ?? html`<span class="quiet" lang="">${t('table.absent')}</span>`}
			${use.notes.map((note) => html`<p class="hint">${note}</p>`)}</div>` }),
	study: () => ({ key: 'study', title: t('col.report'),
		value: (use) => `${use.study.name}${year(use.study) ? ` (${year(use.study)})` : ''}`,
		cell: (use) => html`<${StudyLink} study=${use.study} fact=${use.detail ?? word('Effect', use.effect)}
			about=${use.id} />` })
};

/** Columns of uses by name, in that order. */
export function useColumns(...names) {
	return names.map((name) => USE_COLUMNS[name]());
}

/** Columns of findings; `about` is `drugs` or `diseases`, whichever the page is not of, or both. */
export function evidenceColumns(...about) {
	return [
		{ key: 'stance', title: t('col.stance'), value: (row) => word('Stance', row.stance),
			cell: (row) => html`<${StanceChip} stance=${row.stance} /><${Retracted} study=${row.study} />` },
		{ key: 'summary', title: t('col.finding'), fixed: true, value: (row) => row.summary,
			cell: (row) => html`<div class="prose" lang="en">${row.summary}${row.note && html`<p class="hint">${row.note}</p>`}
			</div>` },
		...about.includes('drugs')
			? [{ key: 'drugs', title: t('col.drug'), value: (row) => row.drugs.map(({ name }) => name).join(', '),
			cell: (row) => html`<${DrugLinks} drugs=${row.drugs} />` }] : [],
		...about.includes('diseases') ? [{ key: 'diseases', title: t('col.disease'),
			value: (row) => row.diseases.map(({ name }) => name).join(', '),
			cell: (row) => html`<${RecordLinks} nodes=${row.diseases} />` }] : [],
		{ key: 'basis', title: t('col.kind'), value: (row) => word('Basis', row.basis),
			cell: (row) => html`<${BasisName} basis=${row.basis} />` },
		{ key: 'level', title: t('col.level'), value: (row) => row.level },
		{ key: 'study', title: t('col.source'), value: (row) => row.study.name,
			cell: (row) => html`<${StudyLink} study=${row.study} fact=${row.summary} about=${row.id} />` }
	];
}

const SUMMARY = `query Summary($filter: UseFilter!) {
	evidenceSummary(filter: $filter, groupBy: [BASIS]) { keys { value } ...counts }
	all: evidenceSummary(filter: $filter, groupBy: []) { keys { value } ...counts }
	by: evidenceSummary(filter: $filter, groupBy: [DIMENSION]) { keys { value label } ...counts }
}
fragment counts on SummaryGroup {
	studies patients relatedDeaths retracted effects { effect count }
	goodOutcome { numerator denominator value lower upper }
}`;

function count(group, ...effects) {
	return group.effects.filter(({ effect }) => effects.includes(effect)).reduce((sum, one) => sum + one.count, 0);
}

/** Studies by basis and what came of them, as a table. */
function basisTable(groups) {
	const cell = (group, ...effects) => group ? count(group, ...effects) : 0;
	const effects = (key, title, ...some) => ({ key, title, numeric: true, fixed: true,
		value: (row) => cell(row.group, ...some), cell: (row) => tally(cell(row.group, ...some), key) });
	return {
		columns: [
			{ key: 'basis', title: t('col.basis'), fixed: true, value: (row) => word('Basis', row.basis),
				cell: (row) => html`<${BasisName} basis=${row.basis} />` },
			{ key: 'studies', title: t('col.studies'), numeric: true, fixed: true, value: (row) => row.group?.studies ?? 0 },
			effects('for', t('basis.for'), 'CURED', 'SYMPTOMS_IMPROVED'),
			effects('against', t('basis.against'), 'NO_SIGNIFICANT_EFFECT', 'WORSENED'),
			effects('neither', t('basis.neither'), 'NO_DESCRIPTION')
		],
		rows: [...BASES, 'UNSPECIFIED'].map((basis) => ({ basis, group: groups.find(({ keys }) => keys[0].value === basis) }))
			.filter(({ basis, group }) => basis !== 'UNSPECIFIED' || group)
	};
}

/**
 * Reported uses by basis, and how many did well with the interval of that share: for `filter`, compared by DRUG or
 * DISEASE.
 */
export function EvidenceByBasis({ filter, dimension, kind }) {
	const query = SUMMARY.replace('DIMENSION', dimension);
	const answer = useAnswer(query, { filter });
	const picture = useRef();
	const counted = answer.data?.all?.[0]?.studies > 0 && basisTable(answer.data.evidenceSummary);
	return html`<section class="section" id="by-basis">
		<div class="section-head"><h2>${t('basis.title')}</h2><${TakeAlong} query=${query} variables=${{ filter }}
			table=${counted} picture=${counted && answer.data.all[0].goodOutcome.denominator >= RATED ? () => picture.current
			: null} name="evidence-by-basis" /></div>
		<${Answered} answer=${answer} lines="3">${({ all: [all], by }) => {
			const retracted = all?.retracted > 0
				&& html`<p><span class="chip warn">${t('study.retracted')}</span> ${t('basis.retracted', { count: all.retracted })}
				</p>`;
			if (!all || all.studies === 0) {
				return html`${retracted}<p class="quiet">${t('basis.none')}</p>`;
			}
			const compared = by.filter(({ goodOutcome }) => goodOutcome.value !== null && goodOutcome.denominator >= RATED)
				.toSorted((one, other) => other.studies - one.studies || one.keys[0].label.localeCompare(other.keys[0].label))
					.slice(0, 15);
			const rated = all.goodOutcome.denominator >= RATED;
			const shares = [{ key: 'all', label: t('basis.all'), share: all.goodOutcome },
				...compared.length > 1 ? compared.map((group) => ({ key: group.keys[0].value, label: group.keys[0].label,
					share: group.goodOutcome })) : []];
			return html`<p>${rated ? t('basis.sentence', { count: all.studies, good: all.goodOutcome.numerator,
				interval: intervalText(all.goodOutcome) ?? '–' })
						: t('basis.few', { count: all.studies, studies: few(all.studies), share: shareText(all.goodOutcome) })}
					${all.relatedDeaths > 0 && html` <strong class="grave">${t('use.deaths', { count: all.relatedDeaths })}.</strong>`}
						</p>${retracted}
				<div class="columns">
					<${Table} caption=${t('basis.table')} columns=${counted.columns} rows=${counted.rows} rowKey=${(row) => row.basis}
						wide />
					${rated && html`<figure class="figure"><figcaption>${t('basis.outcome')}</figcaption>
						<${IntervalChart} svg=${picture} label=${t('basis.outcomeLabel')} rows=${shares} />
						<details class="twin"><summary>${t('chart.twin')}</summary><${Table} caption=${t('basis.outcome')} hideCaption
							wide rowKey=${(row) => row.key} rows=${shares} columns=${[
							{ key: 'label', title: t(`col.${dimension.toLowerCase()}`), value: (row) => row.label,
								cell: (row) => row.key.includes(':') ? html`<a lang="en" href=${to(kind, row.key)}>${row.label}</a>`
								: row.label },
							{ key: 'share', title: t('basis.good'), value: (row) => shareText(row.share) },
							{ key: 'interval', title: t('chart.interval'), value: (row) => intervalText(row.share) }]} /></details>
						${compared.length < by.length && compared.length > 1
							&& html`<p class="hint">${t('chart.first', { count: compared.length, total: by.length })}</p>`}
					</figure>`}
				</div>`;
		}}<//>
	</section>`;
}

function tally(count, kind) {
	return count > 0 ? html`<span class="tally tally-${kind}">${number(count)}</span>`
		: html`<span class="quiet">0</span>`;
}
