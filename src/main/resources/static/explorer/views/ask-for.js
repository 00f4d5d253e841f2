/**
 * How a drug is asked for: the programmes that offer it, the legal routes step by step, what to prepare, and the dossier to take along.
 */
import { html, useId } from '../lib.js';
import { country, language, t, word } from '../messages.js';
import { href, navigate, to, useTitle } from '../route.js';
import { useAnswer } from '../graphql.js';
import { isAsked, questionOf, withParameters } from '../question.js';
import { contactsOf, preparation, PROGRAMME, programmesInOrder, ROUTE, routesInOrder } from '../access.js';
import { Eligibility, Sites } from '../parts/eligibility.js';
import { Counted } from '../parts/listing.js';
import { StageChip } from '../parts/marks.js';
import { Completeness, ProgrammeStatus } from '../parts/programmes.js';
import { Alert, Facts, RecordLink, RecordLinks } from '../parts/record.js';
import { Route } from '../parts/routes.js';
import { Answered, Empty } from '../parts/states.js';
import { TakeAlong } from '../parts/take.js';

const QUERY = `query AskFor($id: ID!, $jurisdiction: String) {
	drug(id: $id) {
		__typename id name stage withdrawn
		programmes(first: 50) { totalCount edges { node { ...programme } } }
	}
	pathways(jurisdiction: $jurisdiction) { ...route }
}
${PROGRAMME}
${ROUTE}`;

const PLACES = ('US EU CN IN AT AU BE BG BR CA CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IL IT JP KR LT LU LV MT NL NO PL PT RO SE SI SK').split(' ');

const STEP_COLUMNS = () => [
	{ key: 'route', title: t('askFor.route'), value: ({ route }) => route.name },
	{ key: 'place', title: t('col.where'), value: ({ route }) => country(route.jurisdiction) },
	{ key: 'step', title: t('askFor.step'), value: ({ order }) => order },
	{ key: 'who', title: t('askFor.who'), value: ({ step }) => [word('Actor', step.actor), step.regulator?.name].filter(Boolean).join(', ') },
	{ key: 'what', title: t('askFor.what'), value: ({ step }) => step.action },
	{ key: 'time', title: t('askFor.time'), value: ({ step }) => step.expectedTime }
];

const PROGRAMME_COLUMNS = () => [
	{ key: 'programme', title: t('col.programme'), value: (programme) => programme.name },
	{ key: 'id', title: t('contribute.identifier'), value: (programme) => programme.id },
	{ key: 'status', title: t('col.status'), value: (programme) => word('ExpandedAccessStatus', programme.status) },
	{ key: 'contact', title: t('programme.contactTitle'), value: (programme) => contactsOf(programme).join('; ') },
	{ key: 'diseases', title: t('col.disease'), value: (programme) => programme.diseases.map(({ name }) => name).join('; ') },
	{ key: 'where', title: t('col.where'), value: (programme) => programme.jurisdictions.map(country).join(', ') }
];

/** The steps of all routes, in order. */
function stepsOf(routes) {
	return routes.flatMap((route) => route.steps.map((step, index) => ({ route, step, order: index + 1 })));
}

function Where({ jurisdiction, query, id }) {
	const field = useId();
	const places = PLACES.includes(jurisdiction) || !jurisdiction ? PLACES : [...PLACES, jurisdiction];
	const named = places.map((code) => ({ code, name: country(code) })).toSorted((one, other) => one.name.localeCompare(other.name, language));
	return html`<p class="where"><label for=${field}>${t('askFor.where')}</label>
		<select id=${field} onChange=${(event) => navigate(to('ask-for', id, withParameters(query, { jurisdiction: event.target.value })), { keep: true })}>
			<option value="">${t('askFor.anywhere')}</option>
			${named.map(({ code, name }) => html`<option key=${code} value=${code} selected=${code === jurisdiction}>${name}</option>`)}
		</select></p>`;
}

function Programme({ programme }) {
	const contacts = contactsOf(programme);
	return html`<section class="panel-flat programme">
		<h3><${RecordLink} node=${programme} /></h3>
		<p><${ProgrammeStatus} programme=${programme} /></p>
		<${Facts} facts=${[
			[t('programme.contactTitle'), contacts.length > 0 ? html`<ul class="plain-list" lang="en">${contacts.map((contact) => html`<li key=${contact}>${contact}</li>`)}</ul>` : t('programme.noContact')],
			[t('col.organization'), programme.organization && html`<${RecordLink} node=${programme.organization} />`],
			[t('col.disease'), programme.diseases.length > 0 && html`<${RecordLinks} nodes=${programme.diseases} />`],
			[t('col.where'), programme.sites.length > 0 ? html`<${Sites} sites=${programme.sites} />` : programme.jurisdictions.map(country).join(', ')]
		]} />
		<p class="small-title">${t('col.completeness')}</p>
		<${Completeness} completeness=${programme.completeness} />
		${programme.note && html`<p class="hint" lang="en">${programme.note}</p>`}
		${programme.eligibility && html`<details class="inline"><summary>${t('eligibility.title')}</summary><${Eligibility} eligibility=${programme.eligibility} /></details>`}
	</section>`;
}

function Preparation({ routes, programmes, dossier }) {
	const box = (key, content) => html`<li key=${key}><label class="check"><input type="checkbox" /><span>${content}</span></label></li>`;
	const noContact = programmes.length === 0 || programmes.every((programme) => contactsOf(programme).length === 0);
	return html`<section class="section" id="prepare">
		<h2>${t('askFor.prepare')}</h2>
		<p class="hint">${t('askFor.prepareHint')}</p>
		<ul class="checklist" role="list">
			${box('dossier', html`<a href=${dossier}>${t('askFor.prepareDossier')}</a>`)}
			${noContact && box('contact', t('askFor.prepareContact'))}
		</ul>
		${preparation(routes).map(({ route, requirements, steps }) => html`<h3 lang="en">${route.name}</h3><ul class="checklist" role="list" key=${route.id}>
			${requirements.map((law) => box(law.id, html`<span lang="en">${law.requirement}</span> <span class="quiet" lang="en">(${law.citation})</span>`))}
			${steps.map((step) => box(step.id, html`<span lang="en">${step.action}</span>`))}
		</ul>`)}
	</section>`;
}

export default function AskForView({ params, query }) {
	const question = questionOf(query);
	const variables = { id: params.id, ...question.jurisdiction ? { jurisdiction: question.jurisdiction } : {} };
	const answer = useAnswer(QUERY, variables);
	const drug = answer.data?.drug;
	useTitle(drug && t('askFor.title', { drug: drug.name }));
	const dossier = to('dossier', params.id, withParameters(query));
	return html`<${Answered} page answer=${answer} lines="8">${({ pathways }) => {
		if (!drug) {
			return html`<${Empty} title=${t('record.unknown.title')} level="1"><p>${t('record.unknown.text', { id: params.id })}</p><//>`;
		}
		const routes = routesInOrder(pathways ?? []);
		const programmes = programmesInOrder(drug.programmes.edges.map((edge) => edge.node), question.jurisdiction);
		return html`<article class="ask-for">
			<header class="record-head">
				<div class="record-title">
					<p class="kind">${t('askFor.kind')}</p>
					<h1 lang="en">${drug.name}</h1>
					<p class="record-sub"><a href=${to('drug', drug.id, withParameters(query))}>${t('askFor.drugPage')}</a> <${StageChip} drug=${drug} /></p>
				</div>
				<div class="button-row no-print">
					<a class="button primary" href=${dossier}>${t('askFor.dossier')}</a>
					<${TakeAlong} query=${QUERY} variables=${variables} />
				</div>
			</header>
			${drug.withdrawn && html`<${Alert} title=${t('drug.withdrawnTitle')}><p>${t('drug.withdrawnHint')}</p><//>`}
			<${Where} jurisdiction=${question.jurisdiction} query=${query} id=${params.id} />
			${!isAsked(question) && html`<p class="notice-box">${t('askFor.noQuestion')} <a href=${href('')}>${t('askFor.toQuestion')}</a></p>`}
			<section class="section" id="programmes">
				<${Counted} title=${t('record.programmes')} total=${drug.programmes.totalCount}>${programmes.length > 0
					&& html`<${TakeAlong} table=${{ columns: PROGRAMME_COLUMNS(), rows: programmes }} name="programmes" />`}<//>
				${programmes.length > 0 ? html`<div class="cards">${programmes.map((programme) => html`<${Programme} key=${programme.id} programme=${programme} />`)}</div>
					${programmes.length < drug.programmes.totalCount && html`<p class="hint">${t('list.shown', { shown: programmes.length, total: drug.programmes.totalCount })}</p>`}`
					: html`<p>${t('askFor.noProgrammes')}</p>`}
			</section>
			<section class="section" id="routes">
				<${Counted} title=${question.jurisdiction ? t('askFor.routesIn', { place: country(question.jurisdiction) }) : t('askFor.routes')} total=${routes.length}>${routes.length > 0
					&& html`<${TakeAlong} table=${{ columns: STEP_COLUMNS(), rows: stepsOf(routes) }} name="steps" />`}<//>
				<p class="hint">${t('askFor.routesHint')}</p>
				${routes.map((route) => html`<${Route} key=${route.id} route=${route} />`)}
			</section>
			<${Preparation} routes=${routes} programmes=${programmes} dossier=${dossier} />
		</article>`;
	}}<//>`;
}
