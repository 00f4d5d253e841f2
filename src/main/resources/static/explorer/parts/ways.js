/**
 * The ways to a drug in one place, step by step: who does what, how long it takes, what comes back, and what one does
 * if it is refused.
 */
import { html, useEffect, useState } from '../lib.js';
import { country, language, more, t } from '../messages.js';
import { placeFile } from '../access.js';
import { Conditions } from './label.js';
import { Elsewhere } from './identifiers.js';
import { RecordLink } from './record.js';
import { ReportError } from './report.js';

await more('access');

/** So many ways stand open at first. */
const OPEN = 2;

/** Until when FDA's offices answer, in the time of Washington. */
const [OPENS, CLOSES] = [8, 16.5];

/** Where the places are in the reader's language. */
const FOLDER = language === 'en' ? '../places' : `../places/${language}`;

/** That no clinician has read the text in the reader's language; null of the English, from which others are made. */
const UNREAD = language === 'en' ? null : t('way.unread');

/** What was read of the routes in a place: `{ known, loading }`. */
export function usePlace(place) {
	const [state, setState] = useState({});
	const file = placeFile(place);
	useEffect(() => {
		if (file) {
			fetch(new URL(`${FOLDER}/${file}.json`, import.meta.url)).then((response) => response.json())
				.then((known) => setState({ file, known }), () => setState({ file, failed: true }));
		}
	}, [file]);
	return { known: state.file === file ? state.known ?? null : null, loading: file !== null && state.file !== file,
		failed: state.failed };
}

function names(known, src) {
	return [src].flat().filter(Boolean).map((id) => known.sources[id]);
}

/** The sources of one fact as links. */
function From({ known, src }) {
	return names(known, src).length > 0 && html` <span class="way-source">(${names(known, src).map(([name, url],
		index) => html`${index > 0 && '; '}${url ? html`<${Elsewhere} key=${name} url=${url}>${name}<//>` : name}`)})</span>`;
}

/** What only others say of the law is told as theirs. */
function Reported({ known, by }) {
	const [name, url] = known.sources[by];
	return html` <span class="reported">(${t('way.asReported', { by: '' })} ${url
		? html`<${Elsewhere} url=${url}>${name}<//>` : name})</span>`;
}

function Said({ known, fact, text }) {
	return html`<span>${text}</span>${fact.by && html`<${Reported} known=${known} by=${fact.by} />`}
		<${From} known=${known} src=${fact.src} />`;
}

function Step({ known, step }) {
	const more = [['back', step.back], ['refused', step.refused]].filter(([, text]) => text);
	return html`<li class="step">
		<p class="step-who"><strong>${step.who}</strong></p>
		<div class="step-what"><p><${Said} known=${known} fact=${step} text=${step.what} /></p>
			${more.length > 0
				&& html`<dl class="step-more">
				${more.map(([key, text]) => html`<div key=${key} class="step-${key}"><dt>${t(`way.${key}`)}</dt>
				<dd>${text}</dd></div>`)}</dl>`}</div>
		<p class="step-time">${step.time && html`<span class="quiet">${t('askFor.time')}:</span> <span>
			${step.time}</span>`}</p>
	</li>`;
}

/** Whether FDA's offices are open now. */
function officesOpen() {
	const parts = new Intl.DateTimeFormat('en-US', { timeZone: 'America/New_York', weekday: 'short', hour: 'numeric',
		minute: 'numeric', hourCycle: 'h23' }).formatToParts(new Date());
	const of = (type) => parts.find((part) => part.type === type).value;
	const hour = Number(of('hour')) + Number(of('minute')) / 60;
	return !['Sat', 'Sun'].includes(of('weekday')) && hour >= OPENS && hour < CLOSES;
}

function Contacts({ known }) {
	return known.contacts && html`<h3>${t('way.contacts')}</h3><p class="hint">${t(officesOpen() ? 'way.officesOpen'
		: 'way.officesClosed')} ${t('way.contactsHint', { date: known.read })}</p>
		<ul class="contacts">
			${known.contacts.map((one) => html`<li key=${one.call}><strong>${one.for}</strong>: ${one.call}
			${one.mail && `, ${one.mail}`} ${one.hours && html`<span class="quiet">(${one.hours})</span>`}
			<${From} known=${known} src=${one.src} /></li>`)}</ul>`;
}

function Form({ known }) {
	const { form } = known;
	return form && html`<details class="inline"><summary>${form.title}</summary><p class="hint">
		${form.note}<${From} known=${known} src=${form.src} /></p>
		<dl class="form-fields">${form.fields.map(([field, asks]) => html`<div key=${field}><dt>${field}</dt>
			<dd>${asks}</dd></div>`)}</dl></details>`;
}

/** One route as its place has it, for the drug `about`. */
function PlaceRoute({ known, route, about }) {
	return html`<dl class="route-who">${[['asks', route.asks], ['decides', route.decides]].filter(([, text]) => text)
		.map(([key, text]) => html`<div key=${key}><dt>${t(`way.${key}`)}</dt><dd>${text}</dd></div>`)}
			${route.law && html`<div><dt>${t('way.law')}</dt><dd>${route.law}
				<${From} known=${known} src=${route.src} /></dd></div>`}
			${(route.by || (!route.law && route.src)) && html`<div><dt>${t('col.source')}</dt><dd>${route.by
				? html`<${Reported} known=${known} by=${route.by} />` : html`<${From} known=${known} src=${route.src} />`}</dd>
				</div>`}</dl>
		${route.conditions && html`<h3>${t('way.conditions')}</h3><ul class="way-list">
			${route.conditions.map((fact) => html`<li key=${fact.text}><${Said} known=${known} fact=${fact} text=${fact.text} />
			</li>`)}</ul>`}
		${route.steps && html`<h3>${t('way.steps')}</h3>
			<ol class="steps">${route.steps.map((step) => html`<${Step} key=${step.what} known=${known} step=${step} />`)}</ol>`}
		${route.facts
			&& html`<ul class="way-list">
			${route.facts.map((fact) => html`<li key=${fact.text}><${Said} known=${known} fact=${fact} text=${fact.text} />
			</li>`)}</ul>`}
		<p><${ReportError} fact=${[route.name, route.law].filter(Boolean).join('; ')} about=${about} /></p>
		${route.form && html`<${Form} known=${known} />`}
		${route.contacts && html`<${Contacts} known=${known} />`}
		${known.note && html`<p class="hint">${known.note}</p>`}`;
}

function Trials({ trials }) {
	return html`<p>${t('way.trialText')}</p><ul class="way-list">
		${trials.map(({ node, admitsAge }) => html`<li key=${node.id}><${RecordLink} node=${{ ...node,
		name: node.title || node.name }} />${' '}
		<span class="quiet">
			${[t(`way.age.${admitsAge}`), [node.eligibility?.minimumAge, node.eligibility?.maximumAge].filter(Boolean)
			.join(' – '), node.sites.length > 0 && node.sites.map(({ country: place, count }) => `${country(place)} ${count}`)
			.join(', ')].filter(Boolean).join('; ')}</span></li>`)}</ul>`;
}

/** The ways as blocks in their order: `[{ key, title, content }]`. */
function blocksOf({ ways, known, place, trials, programmes, about }) {
	const shown = new Set();
	return ways.flatMap((way) => {
		const routes = known?.routes.filter((route) => [route.when, route.also].includes(way) && !shown.has(route)) ?? [];
		routes.forEach((route) => shown.add(route));
		const title = t(`way.${way}`, { place: country(place) });
		if (way === 'PRESCRIPTION') {
			const insurer = known?.routes.find(({ when }) => when === 'OFF_LABEL');
			return [{ key: way, title, content: html`<p>${t('way.prescriptionText')}</p>
				${insurer && html`<details class="inline"><summary>${t('way.ifInsurerRefuses')}</summary>
				<${PlaceRoute} known=${known} route=${insurer} about=${about} /></details>`}` }];
		}
		if (way === 'TEST') {
			return [{ key: way, title, content: html`<p>${t('way.testText')}</p>` }];
		}
		if (way === 'TRIAL') {
			return [{ key: way, title, content: html`<${Trials} trials=${trials} />` }];
		}
		if (way === 'PROGRAMME') {
			return [{ key: way, title, content: programmes }];
		}
		if (routes.length === 0) {
			return way === 'OFF_LABEL' || (way === 'IMPORT' && !ways.includes('OFF_LABEL') && !ways.includes('SINGLE'))
				? [{ key: way, title, content: html`<p>${t(`way.${way}.unknown`, { place: country(place) })}</p>` }] : [];
		}
		return routes.map((route) => ({ key: way + route.name, title: `${way === 'IMPORT' ? `${title}: ` : ''}${route.name}`,
			content: html`<${PlaceRoute} known=${known} route=${route} about=${about} />` }));
	});
}

/** The ways in their order; what comes after the first two is folded. */
export function Ways(props) {
	const blocks = blocksOf(props);
	return html`${props.known && UNREAD && html`<p class="hint">${UNREAD}</p>`}<ol class="ways" role="list">
		${blocks.map(({ key, title, content }, index) => html`<li key=${key}><details class="way" open=${index < OPEN}>
		<summary><h2><span class="way-number">${index + 1}</span>${title}</h2></summary><div class="way-body">${content}</div>
			</details></li>`)}</ol>
		${!props.known && html`<p class="notice-box">${t('way.notKnown', { place: country(props.place) })}</p>`}`;
}

/** How a drug stands in a place, in sentences. */
export function Standing({ standing, place, withdrawn, asked }) {
	const named = new Intl.ListFormat(language);
	const places = (some) => named.format([...new Set(some.map(({ jurisdiction }) => country(jurisdiction)))]);
	const here = country(place);
	const text = standing.forThis.length > 0 ? t('stands.forThis', { place: here }) : standing.ifTested.length > 0
		? t('stands.needsTest', { place: here }) : standing.forOther.length > 0
		? t(asked ? 'stands.forOther' : 'stands.market', { place: here })
		: standing.elsewhere.length > 0 ? t('stands.elsewhere', { place: here, where: places(standing.elsewhere) })
			: t('stands.none');
	const held = standing.holders.length > 0 ? ['stands.holders', standing.holders] : ['stands.holdersElsewhere',
		standing.holdersElsewhere];
	return html`<div class="stands"><p class="lead-fact">${text}${withdrawn && ` ${t('drug.withdrawn')}.`}</p>
		${standing.forThis.length > 0
			&& html`<ul class="way-list">
			${standing.forThis.map((fit) => html`<li key=${fit.label.id}><${LabelText} fit=${fit} /></li>`)}</ul>`}
		${standing.forThis.length === 0 && standing.ifTested.length > 0 && html`<p>${t('stands.ifTested')}</p>
			<ul class="way-list">
			${standing.ifTested.map((fit) => html`<li key=${fit.label.id}>
			<${Conditions} conditions=${fit.conditions.filter(({ kind }) => kind !== 'ELSEWHERE')} />
			<${LabelText} fit=${{ ...fit, conditions: [] }} /></li>`)}</ul>`}
		${standing.forThis.length === 0 && standing.forThisElsewhere.length > 0 && html`<p>${t('stands.forThisElsewhere')}</p>
			<ul class="way-list">
			${standing.forThisElsewhere.map((fit) => html`<li key=${fit.label.id}><${LabelText} fit=${fit} /></li>`)}</ul>`}
		${held[1].length > 0
			&& html`<p>${t(held[0])} <span lang="en">${held[1].slice(0, 6).join('; ')}</span>. ${t('stands.holdersHint')}</p>`}
			</div>`;
}

function LabelText({ fit: { label, conditions } }) {
	const name = [label.jurisdiction && country(label.jurisdiction), label.agency, label.date].filter(Boolean).join(' ');
	const more = conditions.filter(({ kind, text }) => kind !== 'ELSEWHERE' && text !== label.line);
	return html`${label.url ? html`<${Elsewhere} url=${label.url}>${name}<//>` : name}: <span lang="en">
		${[label.disease?.name, label.biomarkers, label.ageStated, label.line].filter(Boolean).join('; ')}</span>${
		more.length > 0 && html` <span class="quiet" lang="en">(${more.map(({ text }) => text).join('; ')})</span>`}`;
}

/**
 * The route that comes first, for the dossier: `{ name, law, unread, steps }`, where `by` of a step is a name; null
 * where no way is known.
 */
export function firstRoute(known, ways) {
	for (const way of ways) {
		const route = known?.routes.find(({ when, also }) => [when, also].includes(way));
		if (way === 'TEST' || way === 'PRESCRIPTION' || way === 'TRIAL' || way === 'PROGRAMME'
			|| (!route && way === 'OFF_LABEL')) {
			return { name: t(`way.${way}`) };
		}
		if (route) {
			return { name: route.name, law: route.law, unread: UNREAD,
				steps: route.steps?.map((step) => ({ ...step, by: step.by && known.sources[step.by][0] })) };
		}
	}
	return null;
}
