package org.clew.candidate;

import org.clew.graph.Entity;

/**
 * How one asks for a drug.
 *
 * @param id the drug
 * @param name the drug's name
 * @param jurisdiction where the patient is treated; empty if not given
 */
record Access(String id, String name, String jurisdiction) implements Entity {
}
