package org.clew.api;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.clew.graph.AsOf;
import org.clew.graph.Curie;
import org.clew.graph.Entities;
import org.clew.graph.Entity;
import org.clew.graph.Near;
import org.clew.graph.Suggestions;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Turns identifiers that a client wrote into records, or into an error that helps. */
@Component
public class Identifiers {

	private static final String CURIE = "a CURIE such as MONDO:0015798, orphanet:178342 or CHEMBL.COMPOUND:CHEMBL3286830";

	/** The label that every record has. */
	public static final String ANY = "Entity";

	/** More would make a statement that nobody reads. */
	private static final int MAXIMUM = 100;

	/** No identifier is longer. */
	private static final int LONGEST = 200;

	private final Entities entities;

	private final Suggestions suggestions;

	Identifiers(Entities entities, Suggestions suggestions) {
		this.entities = entities;
		this.suggestions = suggestions;
	}

	/**
	 * The record that an identifier means.
	 * @param <T> the kind of record
	 * @param field the argument that holds it
	 * @param type the kind of record that is wanted
	 * @throws InvalidRequest if it is no CURIE
	 * @throws UnknownIdentifier if no record of that kind has it
	 */
	public <T extends Entity> T resolve(String field, String written, Class<T> type) {
		return type.cast(resolve(field, written, this.entities.label(type)));
	}

	/**
	 * The record that an identifier means, for a package that does not know its class.
	 * @param field the argument that holds it
	 * @param label the label of the records that are wanted, such as {@code Disease}
	 * @throws InvalidRequest if it is no CURIE
	 * @throws UnknownIdentifier if no record with that label has it
	 */
	public Entity resolve(String field, String written, String label) {
		return resolve(Map.of(field, new Wanted(written, label))).values().iterator().next();
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
		String label = this.entities.label(type);
		Map<String, Wanted> wanted = new LinkedHashMap<>();
		written.forEach((field, value) -> wanted.put(field, new Wanted(value, label)));
		Map<String, T> resolved = new LinkedHashMap<>();
		resolve(wanted).forEach((field, entity) -> resolved.put(field, type.cast(entity)));
		return resolved;
	}

	/**
	 * The records of different kinds that several identifiers mean, in one round trip.
	 * @param wanted the identifiers and what they should be, by the argument that holds
	 * them
	 * @return the records by the argument, in its order
	 * @throws InvalidRequest if one is no CURIE
	 * @throws UnknownIdentifier if no record of its kind has one
	 */
	public Map<String, Entity> resolve(Map<String, Wanted> wanted) {
		wanted.forEach((field, value) -> bounded(field, value.written()));
		Map<String, Curie> curies = new LinkedHashMap<>();
		wanted.forEach((field, value) -> curies.put(field,
				Curie.parse(value.written()).orElseThrow(() -> malformed(field, value))));
		Map<Curie, Entity> known = curies.isEmpty() ? Map.of() : this.entities.resolve(curies.values());
		Map<String, Entity> resolved = new LinkedHashMap<>();
		wanted.forEach((field, value) -> {
			Entity found = known.get(curies.get(field));
			if (found == null) {
				throw absent(field, value, curies.get(field));
			}
			resolved.put(field, checked(field, value, found));
		});
		return resolved;
	}

	/**
	 * The own identifiers of records that any known identifiers mean.
	 * @param field the argument that holds the list
	 * @param type the kind of record that is wanted
	 * @return their identifiers, in the same order
	 */
	public List<String> ids(String field, List<String> written, Class<? extends Entity> type) {
		return ids(field, written, this.entities.label(type));
	}

	/**
	 * The own identifiers of records that any known identifiers mean, for a package that
	 * does not know their class.
	 * @param field the argument that holds the list
	 * @param label the label of the records that are wanted, such as {@code Disease}
	 * @return their identifiers, in the same order
	 */
	public List<String> ids(String field, List<String> written, String label) {
		if (written.size() > MAXIMUM) {
			throw new InvalidRequest(field, written.size() + " identifiers", "at most " + MAXIMUM);
		}
		Map<String, Wanted> fields = new LinkedHashMap<>();
		for (String value : written) {
			fields.put(field + "[" + fields.size() + "]", new Wanted(value, label));
		}
		return resolve(fields).values().stream().map(Entity::id).toList();
	}

	/**
	 * Looks identifiers up, one by one.
	 * @param field the argument that holds the list
	 * @return a record or a problem for each, in the same order
	 */
	List<Lookup> find(String field, List<String> written) {
		written.forEach((value) -> bounded(field, value));
		Map<String, Curie> curies = new LinkedHashMap<>();
		written.forEach((value) -> Curie.parse(value).ifPresent((curie) -> curies.put(value, curie)));
		Map<Curie, Entity> known = curies.isEmpty() ? Map.of() : this.entities.resolve(Set.copyOf(curies.values()));
		List<String> missing = written.stream()
			.filter((value) -> value.length() <= Curie.LONGEST)
			.filter((value) -> !curies.containsKey(value) || !known.containsKey(curies.get(value)))
			.toList();
		Map<String, List<Near>> near = this.suggestions.near(missing, ANY);
		List<Lookup> found = new ArrayList<>();
		for (String value : written) {
			String entry = field + "[" + found.size() + "]";
			List<Near> likely = near.getOrDefault(value, List.of());
			Curie curie = curies.get(value);
			found.add((value.length() > Curie.LONGEST) ? new Lookup(null, tooLong(entry, value))
					: (curie == null) ? new Lookup(null, new InvalidRequest(entry, value, CURIE, likely))
							: known.containsKey(curie) ? new Lookup(known.get(curie), null)
									: new Lookup(null, unknown(entry, value, likely)));
		}
		return found;
	}

	private Entity checked(String field, Wanted wanted, Entity found) {
		String label = this.entities.label(found.getClass());
		if (!wanted.label().equals(ANY) && !wanted.label().equals(label)) {
			throw new UnknownIdentifier(field, wanted.written(), "'%s' is the %s '%s', not a %s"
				.formatted(InvalidRequest.cut(wanted.written()), kind(label), found.name(), kind(wanted.label())),
					near(found.name(), wanted.label()));
		}
		return found;
	}

	private UnknownIdentifier absent(String field, Wanted wanted, @Nullable Curie curie) {
		LocalDate day = AsOf.day();
		Entity later = (day != null && curie != null)
				? AsOf.read(null, () -> this.entities.resolve(Set.of(curie))).get(curie) : null;
		if (later == null) {
			return unknown(field, wanted.written(), near(wanted.written(), wanted.label()));
		}
		return new UnknownIdentifier(field, wanted.written(),
				"Clew has '%s', the %s '%s', but did not have it on %s".formatted(InvalidRequest.cut(wanted.written()),
						kind(this.entities.label(later.getClass())), later.name(), day),
				List.of());
	}

	private static void bounded(String field, String written) {
		if (written.length() > LONGEST) {
			throw new InvalidRequest(field, written.length() + " characters", "at most " + LONGEST + " characters");
		}
	}

	private InvalidRequest malformed(String field, Wanted wanted) {
		if (wanted.written().length() > Curie.LONGEST) {
			return tooLong(field, wanted.written());
		}
		return new InvalidRequest(field, wanted.written(), CURIE, near(wanted.written(), wanted.label()));
	}

	private static InvalidRequest tooLong(String field, String written) {
		return new InvalidRequest(field, written, "at most " + Curie.LONGEST + " characters");
	}

	private static UnknownIdentifier unknown(String field, String written, List<Near> near) {
		return new UnknownIdentifier(field, written,
				"no record has the identifier '" + InvalidRequest.cut(written) + "'", near);
	}

	private List<Near> near(String written, String label) {
		return this.suggestions.near(List.of(written), label).getOrDefault(written, List.of());
	}

	private static String kind(String label) {
		return label.toLowerCase(Locale.ROOT);
	}

	/**
	 * An identifier, and what it should be the identifier of.
	 *
	 * @param label the label of the records that are wanted, such as {@code Disease}
	 */
	public record Wanted(String written, String label) {
	}

	/** What an identifier led to: a record or a problem. */
	record Lookup(@Nullable Entity entity, @Nullable RuntimeException problem) {
	}

}
