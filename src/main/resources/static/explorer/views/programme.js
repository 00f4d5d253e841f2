/**
 * A programme that offers a drug outside trials: whether it is open, whom to ask, what its record lacks.
 */
import { html } from '../lib.js';
import { country, t, word } from '../messages.js';
import { withParameters } from '../question.js';
import { Alert, askFor, COMMON, RecordLink, RecordLinks, RecordPage } from '../parts/record.js';
import { DrugLinks } from '../parts/evidence.js';
import { Eligibility, ELIGIBILITY_FIELDS, Sites } from '../parts/eligibility.js';
import { Completeness, ProgrammeStatus } from '../parts/programmes.js';

const FIELDS = `__typename id name ... on AccessProgramme {
	${COMMON} types status statusAsReported statusAsOf jurisdictions contact contacts lastUpdateDate ${ELIGIBILITY_FIELDS}
	sites { country count } completeness { contact eligibility site score }
	drugs { __typename id name withdrawn } diseases { __typename id name } organization { __typename id name }
		trials(first: 100) { nodes { __typename id name } }
}`;

const CLOSED = ['NO_LONGER_AVAILABLE', 'TEMPORARILY_NOT_AVAILABLE'];

export default function ProgrammeView({ params, query }) {
	return html`<${RecordPage} kind="programme" id=${params.id} fields=${FIELDS}
		subtitle=${(programme) => html`<${ProgrammeStatus} programme=${programme} />`}
		alert=${(programme) => CLOSED.includes(programme.status)
			? html`<${Alert} title=${word('ExpandedAccessStatus', programme.status)}><p>${t('programme.closedHint')}</p><//>`
			: programme.status === 'UNKNOWN' && html`<p class="notice-box">${t('programme.unknownHint')}</p>`}
		facts=${(programme) => [
			[t('col.drug'), programme.drugs.length > 0 && html`<${DrugLinks} drugs=${programme.drugs} />`],
			[t('col.disease'), programme.diseases.length > 0 ? html`<${RecordLinks} nodes=${programme.diseases} />`
				: html`<span class="quiet">${t('table.absent')}</span>`],
			[t('col.organization'), programme.organization && html`<${RecordLink} node=${programme.organization} />`],
			[t('programme.types'), programme.types.map((type) => word('ExpandedAccessType', type)).join(', ')],
			[t('col.where'), programme.sites.length > 0 ? html`<${Sites} sites=${programme.sites} />`
				: programme.jurisdictions.map(country).join(', ')],
			[t('programme.statusAsReported'), programme.statusAsReported],
			[t('study.updated'), programme.lastUpdateDate],
			[t('programme.trials'), programme.trials.nodes.length > 0
				&& html`<${RecordLinks} nodes=${programme.trials.nodes} />`]
		]}>${(programme) => html`
			<section class="section"><h2>${t('programme.contactTitle')}</h2>
				${programme.contact || programme.contacts.length > 0 ? html`<ul class="plain-list" lang="en">
					${[programme.contact, ...programme.contacts].filter(Boolean)
					.map((contact) => html`<li key=${contact}>${contact}</li>`)}</ul>`
					: html`<p>${t('programme.noContact')}</p>`}
				<h3>${t('col.completeness')}</h3>
				<${Completeness} completeness=${programme.completeness} />
				<p class="hint">${t('programme.completenessHint')}</p>
			</section>
			${programme.drugs.length > 0 && html`<p class="no-print button-row">
				${programme.drugs.map((drug) => html`<a key=${drug.id} class="button primary" href=${askFor(drug.id,
				{ jurisdiction: programme.jurisdictions[0], ...withParameters(query) })}>${t('programme.askFor',
				{ drug: drug.name })}</a>`)}</p>`}
			<${Eligibility} eligibility=${programme.eligibility} none=${t('programme.noEligibility')} />`}<//>`;
}
