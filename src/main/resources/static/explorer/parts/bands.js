/**
 * The candidates of an answer in bands: each band a section that says what it means, each candidate a row that begins
 * with its strongest fact.
 */
import { html } from '../lib.js';
import { listed, t, word } from '../messages.js';
import { href } from '../route.js';
import { parametersOf } from '../question.js';
import { BANDS, isMechanismOnly, reasonsOf } from '../candidate.js';
import { DrugNames, Fact, Harms, hasHarms, hasOpenings, Lead, linksOf, Openings, Reasons } from './candidate.js';
import { Conditions, Labels, leadConditions } from './label.js';

/** How many drugs a folded line names before the rest is behind "more". */
const NAMED = 8;

function Against({ candidate, thread }) {
	const { totalCount } = candidate.opposes;
	const [first] = reasonsOf(candidate, 'OPPOSES');
	return html`<${Fact} reason=${first} />
		${totalCount > 1 && html`<p><a href=${thread}>${t('candidates.more', { count: totalCount - 1 })}
		<span class="heard"> ${candidate.name}</span></a></p>`}`;
}

/**
 * A candidate: its strongest fact, and beneath it labels, what speaks against it, harms, what is open, and how to
 * ask.
 */
function Row({ candidate, question, age, choice, banded }) {
	const thread = href('thread', { ...parametersOf(question), drug: candidate.id });
	const known = { against: candidate.opposes.totalCount > 0 && candidate.band !== 'AGAINST',
		safety: hasHarms(candidate), open: hasOpenings(candidate) };
	const unknown = Object.keys(known).filter((name) => !known[name] && (name !== 'against'
		|| candidate.band !== 'AGAINST'));
	const part = (name, content) => html`<div class="part part-${name}"><dt>${t(`row.${name}`)}</dt>
		<dd>${content}</dd></div>`;
	const { askFor, plain } = linksOf(candidate, question);
	return html`<li class="candidate candidate-${candidate.band.toLowerCase().replaceAll('_', '-')}">
		<div class="candidate-head">
			<h3><${DrugNames} candidate=${candidate} />${candidate.withdrawn
				&& html` <span class="chip warn">${t('drug.withdrawn')}</span>`}${!banded
				&& html` <span class="chip">${word('Band', candidate.band)}</span>`}</h3>
			<a class="button to-ask" href=${askFor}>${t('candidates.askFor')}<span class="heard">: ${candidate.name}</span></a>
		</div>
		<div class="candidate-body">
			<div class="candidate-facts">
				<div class="lead"><${Conditions} conditions=${candidate.conditions} /><${Lead} candidate=${candidate} /></div>
				${(known.against || known.safety) && html`<dl class="parts">
					${known.against && part('against', html`<${Against} candidate=${candidate} thread=${thread} />`)}
					${known.safety && part('safety', html`<${Harms} candidate=${candidate} />`)}
				</dl>`}
				${unknown.length > 0
					&& html`<p class="hint">${t('row.nothing', { what: listed(unknown.map((name) => t(`row.nothing.${name}`))) })}
					</p>`}
			</div>
			<dl class="parts parts-aside">
				${part('ask', html`<p><a href=${thread}>${t('candidates.thread')}<span class="heard">: ${candidate.name}</span></a>
					${' '}
					<a href=${plain}>${t('candidates.plain')}<span class="heard">: ${candidate.name}</span></a>${' '}
					<label class="check no-print"><input type="checkbox" class="choose"
						checked=${choice.chosen.includes(candidate.id)} disabled=${!choice.chosen.includes(candidate.id) && choice.full}
						onChange=${() => choice.toggle(candidate.id)} />${t('candidates.compare')}
							<span class="heard"> ${candidate.name}</span></label></p>`)}
				${known.open && part('open', html`<${Openings} candidate=${candidate} age=${age} />`)}
				${part('licensed', html`<${Labels} candidate=${candidate} said=${leadConditions(candidate)} />`)}
			</dl>
			<details class="all-reasons"><summary>${t('candidates.reasons',
				{ count: candidate.supports.totalCount + candidate.opposes.totalCount + candidate.neutral.totalCount })}
				<span class="heard">: ${candidate.name}</span></summary>
				<${Reasons} candidate=${candidate} more=${thread} level=${4} /></details>
		</div>
	</li>`;
}

function targetOf(candidate) {
	const target = reasonsOf(candidate, 'SUPPORTS').find((reason) => reason.target)?.target;
	return target?.symbol ?? target?.name ?? '';
}

/** Candidates with a mechanism and nothing else: one line for each target, in the order in which they come. */
function Folded({ candidates, question }) {
	const link = (candidate, index) => html`${index > 0 && ', '}<a key=${candidate.id} lang="en" href=${href('thread',
		{ ...parametersOf(question), drug: candidate.id })}>${candidate.name}</a>`;
	return [...Map.groupBy(candidates, targetOf)].map(([target, some]) => html`<li class="candidate folded"
		key=${`only-${target}`}>
		<p>${t('candidates.mechanismOnly', { count: some.length, target })} ${some.slice(0, NAMED).map(link)}</p>
		${some.length > NAMED && html`<details class="inline"><summary>${t('candidates.more', { count: some.length - NAMED })}
			<span class="heard"> ${target}</span></summary>${some.slice(NAMED).map(link)}</details>`}
	</li>`);
}

function Section({ band, count, candidates, row, question }) {
	const only = candidates.filter(isMechanismOnly);
	return html`<section class="band-section band-${band.toLowerCase().replaceAll('_', '-')}"
		aria-labelledby=${`band-${band}`}>
		<h2 id=${`band-${band}`}>${word('Band', band)} <span class="count">${t('list.total', { count })}</span></h2>
		<p class="band-means">${t(`band.means.${band}`)}</p>
		<ol class="candidate-list" role="list">${candidates.filter((one) => !only.includes(one)).map(row)}
			<${Folded} candidates=${only} question=${question} /></ol>
		${candidates.length < count && html`<p class="hint">${t('list.shown', { shown: candidates.length, total: count })}
			</p>`}
	</section>`;
}

/**
 * The candidates of a page. `banded`: in sections; else in the order in which they came. `choice`: `{ chosen, full,
 * toggle }`, to compare.
 */
export function Bands({ connection, question, age, choice, banded }) {
	const candidates = connection.edges.map(({ node }) => node);
	const counts = new Map(connection.bands.map(({ band, count }) => [band, count]));
	const row = (candidate) => html`<${Row} key=${candidate.id} candidate=${candidate} question=${question} age=${age}
		choice=${choice} banded=${banded} />`;
	if (!banded) {
		return html`<ol class="candidate-list" role="list">${candidates.map(row)}</ol>`;
	}
	return BANDS.filter((band) => candidates.some((candidate) => candidate.band === band))
		.map((band) => html`<${Section} key=${band} band=${band} count=${counts.get(band)}
		candidates=${candidates.filter((candidate) => candidate.band === band)} row=${row} question=${question} />`);
}
