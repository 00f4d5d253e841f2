/**
 * An organization: what it is to a patient who asks for a drug, and the routes that go through it.
 */
import { html } from '../lib.js';
import { country, t, word } from '../messages.js';
import { useAnswer } from '../graphql.js';
import { Elsewhere } from '../parts/identifiers.js';
import { COMMON, RecordPage } from '../parts/record.js';
import { Answered } from '../parts/states.js';
import { Table } from '../parts/table.js';

const FIELDS = `__typename id name ... on Organization { ${COMMON} synonyms role jurisdiction url }`;

const ROUTES =
	'query Routes { pathways { id name kind jurisdiction regulators { id } steps { regulator { id } action position } } }';

const COLUMNS = () => [
	{ key: 'name', title: t('organization.route'), value: (row) => row.name,
		cell: (row) => html`<span lang="en">${row.name}</span>` },
	{ key: 'kind', title: t('col.kind'), value: (row) => word('PathwayKind', row.kind) },
	{ key: 'jurisdiction', title: t('col.where'), value: (row) => country(row.jurisdiction) }
];

function Routes({ id }) {
	const answer = useAnswer(ROUTES);
	return html`<section class="section"><h2>${t('organization.routes')}</h2><${Answered} answer=${answer} lines="3">
		${({ pathways }) => {
		const through = pathways.filter((route) => route.regulators.some((one) => one.id === id)
			|| route.steps.some((step) => step.regulator?.id === id));
		return through.length === 0 ? html`<p class="quiet">${t('organization.noRoutes')}</p>`
			: html`<${Table} caption=${t('organization.routes')} hideCaption columns=${COLUMNS()} rows=${through}
				rowKey=${(row) => row.id} />`;
	}}<//></section>`;
}

export default function OrganizationView({ params }) {
	return html`<${RecordPage} kind="organization" id=${params.id} fields=${FIELDS}
		subtitle=${(organization) => html`<span class="chip">${word('OrganizationRole', organization.role)}</span>`}
		facts=${(organization) => [
			[t('organization.where'), organization.jurisdiction && country(organization.jurisdiction)],
			[t('organization.page'), organization.url && html`<${Elsewhere} url=${organization.url} />`]
		]}>${(organization) => html`<${Routes} id=${organization.id} />`}<//>`;
}
