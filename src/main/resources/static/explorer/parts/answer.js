/**
 * What holds of a whole answer: what to test for, how old the knowledge is, and what nobody checked.
 */
import { html } from '../lib.js';
import { t, word } from '../messages.js';
import { href } from '../route.js';
import { profileText, testText } from '../profile.js';
import { parametersOf } from '../question.js';
import { DrugNames } from './candidate.js';
import { Conditions } from './label.js';

function Results({ result }) {
	const { candidates } = result;
	return html`<li><strong lang="en">${profileText(result.profile)}</strong> <span class="chip">${word('Band',
		result.band)}</span>${' '}
		${candidates.nodes.map((candidate, index) => html`${index > 0 && ', '}<${DrugNames} key=${candidate.id}
			candidate=${candidate} />`)}${
		candidates.totalCount > candidates.nodes.length
			&& html` <span class="quiet">${t('test.more', { count: candidates.totalCount - candidates.nodes.length })}</span>`}
			</li>`;
}

/** Tests in the order of the candidates that they would open, `first` first. */
function inOrder(tests, first) {
	const at = new Map(first.map(({ id }, index) => [id, index]));
	const rank = ({ results }) => Math.min(...results.flatMap(({ candidates }) => candidates.nodes)
		.map(({ id }) => at.get(id) ?? Infinity));
	return tests.map((test) => [rank(test), test]).toSorted(([one], [other]) => one === other ? 0 : one - other)
		.map(([, test]) => test);
}

function Test({ test }) {
	const { name, genes } = testText(test.name);
	return html`<li><h3 lang="en">${name}</h3>${genes.length > 0
		&& html`<details class="inline"><summary>${t('test.genes')}</summary><span lang="en">${genes.join(', ')}</span>
		</details>`}
		<ul class="plain-list">${test.results.map((result) => html`<${Results} key=${result.profile} result=${result} />`)}
			</ul></li>`;
}

/** What a test could open at once, in one line, where no finding is given; the list says the rest. */
export function TestHint({ list }) {
	const best = list.nodes.filter(({ band }) => band === 'LICENSED').slice(0, 3);
	const needs = ({ conditions,
		supports }) =>
		[...new Set([...conditions, ...supports.nodes.flatMap((reason) => reason.conditions)].filter(({ kind }) => kind
		=== 'IF_ALTERATION').map(({ text }) => profileText(text)))][0];
	const told = best.map((candidate) => [candidate, needs(candidate)]).filter(([, text]) => text);
	return told.length > 0 && html`<p class="test-hint"><strong>${t('test.hint')}</strong>${' '}
		${told.map(([candidate, text], index) => html`<span key=${candidate.id} lang="en">${index > 0 && '; '}
			<${DrugNames} candidate=${candidate} /> ${text}</span>`)}.${' '}
		<a href="#test-first" onClick=${toSection}>${t('test.hintAll', { count: list.totalCount })}</a></p>`;
}

function toSection(event) {
	event.preventDefault();
	const heading = document.getElementById('test-first');
	heading.scrollIntoView();
	heading.focus();
}

/** What nobody has looked for, and what each result would open. `first`: candidates of which the tests come first. */
export function WhatToTestFor({ list, first }) {
	return list.totalCount > 0 && html`<section class="band-section test-section" aria-labelledby="what-to-test">
		<h2 id="what-to-test">${t('test.whatTitle')} <span class="count">${t('list.total', { count: list.totalCount })}</span>
			</h2>
		<p class="band-means">${t('test.whatMeans')}</p>
		<ul class="tests" role="list">${inOrder(list.nodes, first)
			.map((test) => html`<${Test} key=${test.name} test=${test} />`)}</ul>
		${list.nodes.length < list.totalCount
			&& html`<p class="hint">${t('list.shown', { shown: list.nodes.length, total: list.totalCount })}</p>`}
	</section>`;
}

/** What would be a candidate if a result that nobody has looked for were there. */
export function TestFirst({ list, question }) {
	return list.totalCount > 0 && html`<section class="band-section test-section" aria-labelledby="test-first">
		<h2 id="test-first" tabindex="-1">${t('test.title')} <span class="count">${t('list.total',
			{ count: list.totalCount })}</span></h2>
		<p class="band-means">${t('test.means')}</p>
		<ul class="tests" role="list">${list.nodes.map((candidate) => html`<li key=${candidate.id}>
			<h3><${DrugNames} candidate=${candidate} /> <span class="chip">${word('Band', candidate.band)}</span></h3>
			<${Conditions} conditions=${[...candidate.conditions,
				...candidate.supports.nodes.flatMap(({ conditions }) => conditions)]} />
			${candidate.supports.nodes.map(({ sentence }) => html`<p lang="en" key=${sentence}>${profileText(sentence)}</p>`)}
			<p class="no-print"><a href=${href('thread', { ...parametersOf(question), drug: candidate.id })}>
				${t('candidates.thread')}<span class="heard">: ${candidate.name}</span></a></p></li>`)}</ul>
		${list.nodes.length < list.totalCount
			&& html`<p class="hint">${t('list.shown', { shown: list.nodes.length, total: list.totalCount })}</p>`}
	</section>`;
}

function Sources({ sources }) {
	return html`<ul class="knowledge">${sources.map(({ source, version, date, loaded }) => html`<li key=${source.id}>
		<span lang="en">${source.name}${version && version !== date ? ` ${version}` : ''}</span>${' '}
		<span class="quiet">${date ? t('foot.of', { date }) : t('foot.undated')}${loaded
			&& `, ${t('foot.loaded', { date: loaded })}`}</span></li>`)}</ul>`;
}

/**
 * What was looked at, how old it is, and what nobody checked. `stated` are the sources of what is shown, by
 * identifier: they stand first.
 */
export function Foot({ connection, stated }) {
	const { knowledge, notChecked } = connection;
	const dated = knowledge.toSorted((one, other) => (other.date ?? '').localeCompare(one.date ?? '')
		|| one.source.name.localeCompare(other.source.name));
	const [used, rest] = [dated.filter(({ source }) => stated.has(source.id)),
		dated.filter(({ source }) => !stated.has(source.id))];
	return html`<section class="answer-foot" aria-labelledby="answer-foot"><h2 id="answer-foot">${t('foot.title')}</h2>
		${connection.notes.map((note) => html`<p lang="en" key=${note}>${note}</p>`)}
		${notChecked.length > 0 && html`<p>${t('foot.notChecked')} <span lang="en">${notChecked.join('; ')}.</span></p>`}
		${used.length > 0 && html`<h3>${t('foot.used')}</h3><${Sources} sources=${used} />`}
		${rest.length > 0 && html`<details><summary>${t(used.length > 0 ? 'foot.others' : 'foot.sources',
			{ count: rest.length })}</summary><${Sources} sources=${rest} /></details>`}
	</section>`;
}
