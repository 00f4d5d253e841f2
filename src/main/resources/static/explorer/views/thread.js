import { html } from '../lib.js';
import { Skeleton } from '../parts/states.js';

export default function View() {
	return html`<${Skeleton} />`;
}
