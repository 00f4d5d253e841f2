/**
 * How a drug is asked for: the programmes that offer it, the legal routes step by step, what to prepare, and the
 * dossier to take along.
 */
import { html, useId } from '../lib.js';
import { country, language, more, t, word } from '../messages.js';
import { href, navigate, to, useTitle } from '../route.js';
import { useAnswer } from '../graphql.js';
import { isAsked, patientOf, questionOf, withParameters } from '../question.js';
import { contactsOf, PROGRAMME, programmesInOrder, ROUTE, routesInOrder, standingOf, waysTo } from '../access.js';
import { candidateOf, LABEL } from '../candidate.js';
import { Eligibility, Sites } from '../parts/eligibility.js';
import { StageChip } from '../parts/marks.js';
import { Completeness, ProgrammeStatus } from '../parts/programmes.js';
import { Alert, Facts, RecordLink, RecordLinks } from '../parts/record.js';
import { Route } from '../parts/routes.js';
import { Answered, Empty, Skeleton } from '../parts/states.js';
import { TakeAlong } from '../parts/take.js';
import { Standing, usePlace, Ways } from '../parts/ways.js';

await more('access');

const FACTS = `id: key drugs { __typename id name } labels { diseaseRelation agreement conditions { kind text } label
	{ ${LABEL} } }
			trials(first: 20) { edges { open admitsAge node { __typename id name title eligibility { minimumAge maximumAge }
				sites { country count } } } }`;

const ASKED = `candidateDrugs(patient: $patient, filter: { drug: [$id], regimen: false }, first: 1) {
		edges { node { ${FACTS} } } testFirst(first: 1) { nodes { ${FACTS} } }
	}`;

const query = (asked) => `query AskFor($id: ID!, $jurisdiction: String${asked ? ', $patient: PatientInput!' : ''}) {
	${asked ? ASKED : ''}
	drug(id: $id) {
		__typename id name stage withdrawn
		labels(first: 100) { nodes { ${LABEL} } } licences(first: 100) { nodes { id jurisdiction status date holder } }
		programmes(first: 50) { totalCount edges { node { ...programme } } }
	}
	pathways(jurisdiction: $jurisdiction) { ...route }
}
${PROGRAMME}
${ROUTE}`;

const PLACES =
	('US EU CN IN AT AU BE BG BR CA CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IL IT JP KR LT '
		+ 'LU LV MT NL NO PL PT RO SE SI SK').split(' ');

const STEP_COLUMNS = () => [
	{ key: 'route', title: t('askFor.route'), value: ({ route }) => route.name },
	{ key: 'place', title: t('col.where'), value: ({ route }) => country(route.jurisdiction) },
	{ key: 'step', title: t('askFor.step'), value: ({ order }) => order },
	{ key: 'who', title: t('askFor.who'),
		value: ({ step }) => [word('Actor', step.actor), step.regulator?.name].filter(Boolean).join(', ') },
	{ key: 'what', title: t('askFor.what'), value: ({ step }) => step.action },
	{ key: 'time', title: t('askFor.time'), value: ({ step }) => step.expectedTime }
];

const PROGRAMME_COLUMNS = () => [
	{ key: 'programme', title: t('col.programme'), value: (programme) => programme.name },
	{ key: 'id', title: t('contribute.identifier'), value: (programme) => programme.id },
	{ key: 'status', title: t('col.status'), value: (programme) => word('ExpandedAccessStatus', programme.status) },
	{ key: 'contact', title: t('programme.contactTitle'), value: (programme) => contactsOf(programme).join('; ') },
	{ key: 'diseases', title: t('col.disease'), value: (programme) => programme.diseases.map(({ name }) => name)
		.join('; ') },
	{ key: 'where', title: t('col.where'), value: (programme) => programme.jurisdictions.map(country).join(', ') }
];

/** The steps of all routes, in order. */
function stepsOf(routes) {
	return routes.flatMap((route) => route.steps.map((step, index) => ({ route, step, order: index + 1 })));
}

function Where({ jurisdiction, query, id }) {
	const field = useId();
	const places = PLACES.includes(jurisdiction) || !jurisdiction ? PLACES : [...PLACES, jurisdiction];
	const named = places.map((code) => ({ code, name: country(code) })).toSorted((one,
		other) => one.name.localeCompare(other.name, language));
	return html`<p class="where"><label for=${field}>${t('askFor.where')}</label>
		<select id=${field} onChange=${(event) => navigate(to('ask-for', id, withParameters(query,
			{ jurisdiction: event.target.value })), { keep: true })}>
			<option value="">${t('askFor.choose')}</option>
			${named.map(({ code, name }) => html`<option key=${code} value=${code} selected=${code === jurisdiction}>
				${name}</option>`)}
		</select></p>`;
}

function Programme({ programme }) {
	const contacts = contactsOf(programme);
	return html`<section class="panel-flat programme">
		<h3><${RecordLink} node=${programme} /></h3>
		<p><${ProgrammeStatus} programme=${programme} /></p>
		<${Facts} facts=${[
			[t('programme.contactTitle'), contacts.length > 0 ? html`<ul class="plain-list" lang="en">
				${contacts.map((contact) => html`<li key=${contact}>${contact}</li>`)}</ul>` : t('programme.noContact')],
			[t('col.organization'), programme.organization && html`<${RecordLink} node=${programme.organization} />`],
			[t('col.disease'), programme.diseases.length > 0 && html`<${RecordLinks} nodes=${programme.diseases} />`],
			[t('col.where'), programme.sites.length > 0 ? html`<${Sites} sites=${programme.sites} />`
				: programme.jurisdictions.map(country).join(', ')]
		]} />
		<p class="small-title">${t('col.completeness')}</p>
		<${Completeness} completeness=${programme.completeness} />
		${programme.note && html`<p class="hint" lang="en">${programme.note}</p>`}
		${programme.eligibility && html`<details class="inline"><summary>${t('eligibility.title')}</summary>
			<${Eligibility} eligibility=${programme.eligibility} /></details>`}
	</section>`;
}

function Preparation({ programmes, dossier }) {
	const box = (key, content) => html`<li key=${key}><label class="check"><input type="checkbox" />
		<span>${content}</span></label></li>`;
	const noContact = programmes.length === 0 || programmes.every((programme) => contactsOf(programme).length === 0);
	return html`<section class="section" id="prepare">
		<h2>${t('askFor.prepare')}</h2>
		<p class="hint">${t('askFor.prepareHint')}</p>
		<ul class="checklist" role="list">
			${box('dossier', html`<a href=${dossier}>${t('askFor.prepareDossier')}</a>`)}
			${noContact && box('contact', t('askFor.prepareContact'))}
			${['prior', 'alternatives', 'consent', 'monitoring'].map((key) => box(key, t(`askFor.prepare.${key}`)))}
		</ul>
	</section>`;
}

/** What is known of the ways in the place that is chosen. */
function Here({ drug, asked, candidate, place, pathways, programmes, dossier }) {
	const { known, loading } = usePlace(place);
	const standing = standingOf({ drug, candidate, place });
	const trials = candidate?.trials.edges.filter((trial) => trial.open && trial.admitsAge !== 'NO') ?? [];
	const open = programmes.filter(({ status }) => ['AVAILABLE', 'UNKNOWN'].includes(status));
	const ways = waysTo({ standing, trials, programmes: open, asked });
	const routes = routesInOrder(pathways);
	return html`<${Standing} standing=${standing} place=${place} withdrawn=${drug.withdrawn} asked=${asked} />
		${loading ? html`<${Skeleton} lines="4" />` : html`<${Ways} ways=${ways} known=${known} place=${place}
			about=${drug.id} trials=${trials}
			programmes=${html`<div class="cards">
				${open.map((programme) => html`<${Programme} key=${programme.id} programme=${programme} />`)}</div>`} />`}
		${open.length === 0 && html`<p>${t('askFor.noProgrammes')}</p>`}
		${open.length < programmes.length && html`<details class="section"><summary><h2>${t('askFor.closed')}</h2></summary>
			<div class="cards">${programmes.filter((programme) => !open.includes(programme))
			.map((programme) => html`<${Programme} key=${programme.id} programme=${programme} />`)}</div></details>`}
		<${Preparation} programmes=${programmes} dossier=${dossier} />
		<details class="section" id="routes"><summary><h2>${t('askFor.told')}</h2></summary>
			<p class="hint">${t('askFor.toldHint')}</p>
			<${TakeAlong} table=${{ columns: STEP_COLUMNS(), rows: stepsOf(routes) }} name="steps" />
			${routes.map((route) => html`<${Route} key=${route.id} route=${route} />`)}</details>`;
}

export default function AskForView({ params, query: address }) {
	const question = questionOf(address);
	const asked = isAsked(question);
	const variables = { id: params.id, ...question.jurisdiction ? { jurisdiction: question.jurisdiction } : {},
		...asked ? { patient: patientOf(question) } : {} };
	const answer = useAnswer(query(asked), variables);
	const drug = answer.data?.drug;
	useTitle(drug && t('askFor.title', { drug: drug.name }));
	const dossier = to('dossier', params.id, withParameters(address));
	return html`<${Answered} page answer=${answer} lines="8">${({ pathways, candidateDrugs }) => {
		if (!drug) {
			return html`<${Empty} title=${t('record.unknown.title')} level="1"><p>${t('record.unknown.text', { id: params.id })}
				</p><//>`;
		}
		const programmes = programmesInOrder(drug.programmes.edges.map((edge) => edge.node), question.jurisdiction);
		return html`<article class="ask-for">
			<header class="record-head">
				<div class="record-title">
					<p class="kind">${t('askFor.kind')}</p>
					<h1 lang="en">${drug.name}</h1>
					<p class="record-sub"><a href=${to('drug', drug.id,
						withParameters(address))}>${t('askFor.drugPage')}</a> <${StageChip} drug=${drug} />${' '}
						<a class="no-print" href=${href('intended-use')}>${t('nav.intendedUse')}</a></p>
				</div>
				<div class="button-row no-print">
					<a class="button primary" href=${dossier}>${t('askFor.dossier')}</a>
					<${TakeAlong} query=${query(asked)} variables=${variables} table=${programmes.length > 0
						&& { columns: PROGRAMME_COLUMNS(), rows: programmes }} name="programmes" />
				</div>
			</header>
			${drug.withdrawn && html`<${Alert} title=${t('drug.withdrawnTitle')}><p>${t('drug.withdrawnHint')}</p><//>`}
			<${Where} jurisdiction=${question.jurisdiction} query=${address} id=${params.id} />
			${!asked && html`<p class="notice-box">${t('askFor.noQuestion')} <a href=${href('')}>${t('askFor.toQuestion')}</a>
				</p>`}
			${question.jurisdiction ? html`<${Here} drug=${drug} asked=${asked} candidate=${candidateOf(candidateDrugs,
				drug.id)} place=${question.jurisdiction} pathways=${pathways ?? []} programmes=${programmes} dossier=${dossier} />`
				: html`<p class="notice-box">${t('askFor.placeFirst')}</p>`}
		</article>`;
	}}<//>`;
}
