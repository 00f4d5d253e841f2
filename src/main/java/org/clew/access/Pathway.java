package org.clew.access;

import java.util.List;

import org.clew.access.Pathway.Actor;
import org.clew.graph.Entity;
import org.clew.graph.Row;
import org.jspecify.annotations.Nullable;

/**
 * A legal route to a drug outside trials, in one jurisdiction.
 *
 * @param id a {@code clew:} slug
 * @param jurisdiction ISO 3166-1 alpha-2 code, EU, or INTL
 * @param description what it is
 * @param decidedBy whose consent it takes
 * @param note what a reader must know
 */
public record Pathway(String id, String name, PathwayKind kind, String jurisdiction, String description,
		List<Actor> decidedBy, @Nullable String note) implements Entity {

	/** The jurisdiction of what a source says of no one jurisdiction. */
	static final String INTERNATIONAL = "INTL";

	static Pathway from(Row row) {
		return new Pathway(row.text("id"), row.text("name"), row.constant(PathwayKind.class, "kind"),
				row.text("jurisdiction"), row.text("description"), row.constants(Actor.class, "decidedBy"),
				row.textOrNull("note"));
	}

	boolean international() {
		return this.jurisdiction.equals(INTERNATIONAL);
	}

	/** Who acts or decides. */
	enum Actor {

		FAMILY, PHYSICIAN, COMPANY, IRB, REGULATOR

	}

	/**
	 * The law that a pathway rests on.
	 *
	 * @param id the pathway's identifier and a number
	 * @param citation such as {@code 21 CFR 312.310}
	 * @param requirement what it asks for
	 * @param verified whether the text of the law was read
	 */
	record LegalBasis(String id, String name, String citation, @Nullable String requirement,
			boolean verified) implements Entity {

		static LegalBasis from(Row row) {
			return new LegalBasis(row.text("id"), row.text("name"), row.text("citation"), row.textOrNull("requirement"),
					row.flag("verified"));
		}

	}

	/**
	 * What a family must know about a pathway.
	 *
	 * @param id the pathway's identifier and a number
	 */
	record PathwayFact(String id, String name, String text) implements Entity {

		static PathwayFact from(Row row) {
			return new PathwayFact(row.text("id"), row.text("name"), row.text("text"));
		}

	}

	/**
	 * One step of a pathway.
	 *
	 * @param id the pathway's identifier and a number
	 * @param position its place in the order, from 1
	 * @param actor who acts
	 * @param action what the actor does
	 * @param expectedTime how long it takes, as the source states it
	 * @param note what a reader must know
	 */
	record PathwayStep(String id, String name, int position, Actor actor, String action, @Nullable String expectedTime,
			@Nullable String note) implements Entity {

		static PathwayStep from(Row row) {
			return new PathwayStep(row.text("id"), row.text("name"), row.number("position"),
					row.constant(Actor.class, "actor"), row.text("action"), row.textOrNull("expectedTime"),
					row.textOrNull("note"));
		}

	}

}
