/**
 * The libraries, by one name for all modules: Preact with its hooks, which index.html loads before this, and HTM.
 * Text that `html` is given becomes text, never markup.
 */
import htm from './lib/htm.module.js';

const { h, render, createContext } = globalThis.preact;

export const { useState, useEffect, useLayoutEffect, useMemo, useRef, useCallback, useContext, useId, useErrorBoundary } = globalThis.preactHooks;

export const html = htm.bind(h);

export { render, createContext };
