package org.clew.seed.record;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.clew.graph.Curie;

/**
 * Finds the record that a reference means: by any identifier, or by a name that only one
 * record of the wanted kinds has.
 */
public final class Register {

	private final Map<String, SeedRecord> byIdentifier = new HashMap<>();

	private final Map<String, Set<SeedRecord>> byName = new LinkedHashMap<>();

	private final List<SeedRecord> records;

	Register(List<SeedRecord> records) {
		this.records = records;
		for (SeedRecord record : records) {
			record.identifiers()
				.forEach((identifier) -> this.byIdentifier.putIfAbsent(Curie.normalize(identifier.text("")), record));
			names(record)
				.forEach((name) -> this.byName.computeIfAbsent(Names.normalize(name), (key) -> new LinkedHashSet<>())
					.add(record));
		}
	}

	/**
	 * {@return what a reference to a record of one of the kinds leads to}
	 */
	public Resolution resolve(String reference, Set<Kind> kinds) {
		SeedRecord identified = this.byIdentifier.get(Curie.normalize(reference));
		if (identified != null) {
			return kinds.contains(identified.kind()) ? new Resolution.Found(identified)
					: new Resolution.WrongKind(identified);
		}
		Set<SeedRecord> named = this.byName.getOrDefault(Names.normalize(reference), Set.of());
		List<SeedRecord> wanted = named.stream().filter((record) -> kinds.contains(record.kind())).toList();
		return switch (wanted.size()) {
			case 0 -> named.isEmpty() ? new Resolution.Unknown() : new Resolution.WrongKind(named.iterator().next());
			case 1 -> new Resolution.Found(wanted.getFirst());
			default -> new Resolution.Ambiguous(wanted);
		};
	}

	/**
	 * {@return everything by which records of the kinds can be called}
	 */
	public Stream<String> callable(Set<Kind> kinds) {
		return this.records.stream()
			.filter((record) -> kinds.contains(record.kind()))
			.flatMap((record) -> Stream.concat(names(record).stream(),
					record.identifiers().stream().map((identifier) -> identifier.text(""))));
	}

	/** A basis is called by its value, as uses do. */
	private static List<String> names(SeedRecord record) {
		if (record.kind() != Kind.BASIS) {
			return record.names();
		}
		return Stream.concat(record.names().stream(), Stream.of(record.root().at("basis").text("")))
			.filter((name) -> !name.isBlank())
			.toList();
	}

}
