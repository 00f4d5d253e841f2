/**
 * The libraries, by one name for all modules: Preact with its hooks, which index.html loads before this, and HTM.
 * Text that `html` is given becomes text, never markup.
 */
import htm from './lib/htm.module.js';

const { h, render, createContext } = globalThis.preact;

export const { useState, useEffect, useLayoutEffect, useMemo, useRef, useCallback, useContext, useId,
	useErrorBoundary } = globalThis.preactHooks;

export const html = htm.bind(h);

/** Below this width what is less needed stands at the end of a view. */
const NARROW = matchMedia('(max-width: 44rem)');

/** Whether the window is as narrow as a telephone. */
export function useNarrow() {
	const [narrow, setNarrow] = useState(NARROW.matches);
	useEffect(() => {
		const change = () => setNarrow(NARROW.matches);
		NARROW.addEventListener('change', change);
		return () => NARROW.removeEventListener('change', change);
	}, []);
	return narrow;
}

export { render, createContext };
