package org.clew.api;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.clew.graph.Curie;
import org.clew.graph.Entities;
import org.clew.graph.Entity;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * Turns identifiers that a client wrote into records, or into an error that helps.
 */
@Component
public class Identifiers {

	private static final String CURIE = "a CURIE such as MONDO:0015798, orphanet:178342 or CHEMBL.COMPOUND:CHEMBL3286830";

	private final Entities entities;

	Identifiers(Entities entities) {
		this.entities = entities;
	}

	/**
	 * The record that an identifier means.
	 * @param <T> the kind of record
	 * @param field the argument that holds it
	 * @param written the identifier as written
	 * @param type the kind of record that is wanted
	 * @return the record
	 * @throws InvalidRequest if it is no CURIE
	 * @throws UnknownIdentifier if no record of that kind has it
	 */
	public <T extends Entity> T resolve(String field, String written, Class<T> type) {
		return resolve(Map.of(field, written), type).values().iterator().next();
	}

	/**
	 * The records that several identifiers mean, in one round trip.
	 * @param <T> the kind of record
	 * @param written the identifiers by the argument that holds them
	 * @param type the kind of record that is wanted
	 * @return the records by the argument, in its order
	 * @throws InvalidRequest if one is no CURIE
	 * @throws UnknownIdentifier if no record of that kind has one
	 */
	public <T extends Entity> Map<String, T> resolve(Map<String, String> written, Class<T> type) {
		Map<String, Curie> curies = new LinkedHashMap<>();
		written.forEach((field, value) -> curies.put(field, curie(field, value)));
		Map<Curie, Entity> known = curies.isEmpty() ? Map.of() : this.entities.resolve(curies.values());
		Map<String, T> resolved = new LinkedHashMap<>();
		curies.forEach((field, curie) -> resolved.put(field,
				wanted(field, String.valueOf(written.get(field)), curie, known.get(curie), type)));
		return resolved;
	}

	/**
	 * The own identifiers of records that any known identifiers mean.
	 * @param field the argument that holds the list
	 * @param written the identifiers as written
	 * @param type the kind of record that is wanted
	 * @return their identifiers, in the same order
	 */
	public List<String> ids(String field, List<String> written, Class<? extends Entity> type) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (String value : written) {
			fields.put(field + "[" + fields.size() + "]", value);
		}
		return resolve(fields, type).values().stream().map(Entity::id).toList();
	}

	/**
	 * Looks identifiers up, one by one.
	 * @param field the argument that holds the list
	 * @param written the identifiers as written
	 * @return a record or a problem for each, in the same order
	 * @throws InvalidRequest if one is no CURIE
	 */
	List<Lookup> find(String field, List<String> written) {
		List<Curie> curies = new ArrayList<>();
		for (String value : written) {
			curies.add(curie(field + "[" + curies.size() + "]", value));
		}
		Map<Curie, Entity> known = this.entities.resolve(curies);
		List<Lookup> found = new ArrayList<>();
		for (Curie curie : curies) {
			String value = written.get(found.size());
			Entity entity = known.get(curie);
			found.add(new Lookup(entity, (entity != null) ? null
					: new UnknownIdentifier(field + "[" + found.size() + "]", value, unknown(value), List.of())));
		}
		return found;
	}

	private static String unknown(String written) {
		return "no record has the identifier '" + written + "'";
	}

	private static Curie curie(String field, String written) {
		return Curie.parse(written).orElseThrow(() -> new InvalidRequest(field, written, CURIE));
	}

	private <T extends Entity> T wanted(String field, String written, Curie curie, @Nullable Entity found,
			Class<T> type) {
		if (found == null) {
			throw new UnknownIdentifier(field, written, unknown(written), this.entities.near(curie));
		}
		return as(field, written, found, type);
	}

	/**
	 * The record, if it is of the wanted kind.
	 * @param <T> the kind of record
	 * @param field the argument that holds the identifier
	 * @param written the identifier as written
	 * @param found the record that it means
	 * @param type the kind of record that is wanted
	 * @return the record
	 * @throws UnknownIdentifier if it is of another kind
	 */
	public <T extends Entity> T as(String field, String written, Entity found, Class<T> type) {
		if (!type.isInstance(found)) {
			throw new UnknownIdentifier(field, written, "'%s' is the %s '%s', not a %s".formatted(written,
					kind(found.getClass()), found.name(), kind(type)), List.of());
		}
		return type.cast(found);
	}

	private static String kind(Class<?> type) {
		return type.getSimpleName().toLowerCase(Locale.ROOT);
	}

	/** What an identifier led to: a record or a problem. */
	record Lookup(@Nullable Entity entity, @Nullable UnknownIdentifier problem) {
	}

}
