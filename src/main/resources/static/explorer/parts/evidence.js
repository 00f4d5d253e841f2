/**
 * Uses, findings and adverse events as tables and charts, the same on each page. What speaks against a drug stands in
 * the same list as what speaks for it.
 */
import { html, useRef } from '../lib.js';
import { few, number, t, word } from '../messages.js';
import { to } from '../route.js';
import { useAnswer } from '../graphql.js';
import { BASES, BasisName, StanceChip } from './marks.js';
import { GradeChart, intervalText, IntervalChart, RATED, Share, shareText } from './chart.js';
import { Answered } from './states.js';
import { Counted, More, useList } from './listing.js';
import { RecordLink, RecordLinks } from './record.js';
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

export const EVENT_FIELDS = `event { id name } grade { text lowest highest ctcaeVersion } share { numerator denominator
	value lower upper }
	affected percent serious asReported note
	use { id name drugs { __typename id name } diseases { __typename id name } study { __typename id name publication
		{ year } retraction { date } } }`;

/** A drug's name, and that it was withdrawn. */
export function DrugLinks({ drugs }) {
	return drugs.map((drug, index) => html`${index > 0 && ', '}<${RecordLink} key=${drug.id} node=${drug} />
		${drug.withdrawn && html` <span class="chip warn">${t('drug.withdrawn')}</span>`}`);
}

/** The study that reports something, with its year, and that it was retracted. */
export function StudyLink({ study }) {
	return html`<div class="prose"><${RecordLink} node=${study} />
		${year(study) && html` <span class="quiet">${year(study)}</span>`}<${Retracted} study=${study} /></div>`;
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
		cell: (use) => html`<${StudyLink} study=${use.study} />` })
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
		{ key: 'basis', title: t('col.basis'), value: (row) => word('Basis', row.basis),
			cell: (row) => html`<${BasisName} basis=${row.basis} />` },
		{ key: 'level', title: t('col.level'), value: (row) => row.level },
		{ key: 'study', title: t('col.source'), value: (row) => row.study.name,
			cell: (row) => html`<${StudyLink} study=${row.study} />` }
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

const CHARTED = 24;

/** Adverse events of a list of reports: the graded on the scale of grades, all in the table. */
export function AdverseEvents({ source, about = 'diseases' }) {
	const list = useList(source);
	return html`<${AdverseEventList} list=${list} about=${about} />`;
}

/** The same of reports that are at hand: `list` is as from useList. */
export function AdverseEventList({ list, about }) {
	const picture = useRef();
	if (list.total === 0) {
		return html`<section class="section" id="adverse-events"><h2>${t('events.title')}</h2>
			<p class="quiet">${t('events.none')}</p></section>`;
	}
	const graded = list.nodes.filter(({ grade }) => grade).toSorted((one,
		other) => other.grade.highest - one.grade.highest || other.grade.lowest - one.grade.lowest
			|| (other.share?.value ?? 0) - (one.share?.value ?? 0));
	const charted = graded.slice(0, CHARTED);
	const versions = [...new Set(graded.map(({ grade }) => grade.ctcaeVersion ?? t('events.noVersion')))];
	const columns = [
		{ key: 'event', title: t('col.event'), value: (row) => row.event.name,
			cell: (row) => html`<span lang="en">${row.event.name}</span>
			${row.serious && html` <span class="chip warn">${t('events.serious')}</span>`}` },
		{ key: 'grade', title: t('col.grade'), value: (row) => row.grade?.text, numeric: true },
		{ key: 'share', title: t('col.share'), value: (row) => row.share?.value ?? null, numeric: true,
			cell: (row) => row.share ? html`<${Share} share=${row.share} />` : (row.affected === null
			? html`<span class="quiet">${t('table.absent')}</span>` : t('events.affected', { count: row.affected })) },
		{ key: 'interval', title: t('chart.interval'), value: (row) => intervalText(row.share), numeric: true },
		{ key: 'about', title: t(about === 'drugs' ? 'col.drug' : 'col.disease'),
			value: (row) => row.use[about].map(({ name }) => name).join(', '),
			cell: (row) => html`<${RecordLinks} nodes=${row.use[about]} />` },
		{ key: 'study', title: t('col.report'), value: (row) => row.use.study.name,
			cell: (row) => html`<${StudyLink} study=${row.use.study} />` },
		{ key: 'note', title: t('col.note'), fixed: true,
			value: (row) => [row.asReported, row.note].filter(Boolean).join('; '),
			cell: (row) => html`<span class="hint" lang="en">${[row.asReported, row.note].filter(Boolean).join('; ') || '–'}
			</span>` }
	];
	const rows = charted.map((report, index) => ({ key: index, label: report.event.name, lowest: report.grade.lowest,
		highest: report.grade.highest,
		text: report.grade.text, numbers: shareText(report.share) ?? (report.affected === null ? null
			: t('events.affected', { count: report.affected })) }));
	return html`<section class="section" id="adverse-events">
		<${Counted} title=${t('events.title')} total=${list.total}><${TakeAlong} picture=${graded.length > 0
			? () => picture.current : null} table=${{ columns, rows: list.nodes }} name="adverse-events" /><//>
		${graded.length > 0 && html`<figure class="figure"><figcaption>${t('events.caption',
			{ versions: versions.join(', ') })}</figcaption>
			<${GradeChart} svg=${picture} label=${t('events.chartLabel', { count: rows.length })} rows=${rows} />
			${charted.length < graded.length
				&& html`<p class="hint">${t('chart.worst', { count: charted.length, total: list.total })}</p>`}
		</figure>`}
		${versions.length > 1 && html`<p class="hint">${t('events.versions')}</p>`}
		<details class="twin" open=${graded.length === 0}><summary>${t('chart.twin')}</summary>
			<${Table} caption=${t('events.title')} hideCaption columns=${columns} rows=${list.nodes}
				rowKey=${(row) => `${row.use.id} ${row.event.id} ${row.grade?.text}`} />
		</details>
		<${More} list=${list} />
	</section>`;
}
