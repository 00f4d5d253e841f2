package org.clew.atlas.drug;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The drugs of the curated seed: their identifiers and names win. */
final class SeedDrugs {

	/** A curated name is stronger than any other. */
	private static final String FILES = "classpath:/graph-seed/drugs/*.yaml";

	private SeedDrugs() {
	}

	static void addTo(Substances substances) {
		List<Map<?, ?>> records = records();
		List<Substance> added = new ArrayList<>();
		for (Map<?, ?> seed : records) {
			Substance drug = new Substance(text(seed, "id"), text(seed, "name"), true);
			added.add(substances.add(drug));
			texts(seed.get("identifiers")).forEach((id) -> substances.identified(drug, id));
		}
		for (int index = 0; index < added.size(); index++) {
			Substance drug = added.get(index);
			drug.source("clew-seed");
			texts(records.get(index).get("synonyms")).forEach((synonym) -> {
				substances.named(drug, synonym);
				drug.synonym(synonym);
			});
		}
		for (int index = 0; index < added.size(); index++) {
			List<Substance> parts = texts(records.get(index).get("parts")).stream().map(substances::take).toList();
			added.get(index).makeOf(parts);
		}
	}

	private static List<Map<?, ?>> records() {
		try {
			Resource[] files = new PathMatchingResourcePatternResolver().getResources(FILES);
			return Stream.of(files)
				.sorted(Comparator.comparing((Resource file) -> String.valueOf(file.getFilename())))
				.<Map<?, ?>>map(SeedDrugs::record)
				.toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read the drugs of the seed", ex);
		}
	}

	private static Map<?, ?> record(Resource file) {
		try (InputStream content = file.getInputStream()) {
			Map<?, ?> seed = new Yaml(new SafeConstructor(new LoaderOptions())).load(content);
			return seed;
		}
		catch (IOException ex) {
			throw new UncheckedIOException("Cannot read " + file, ex);
		}
	}

	private static String text(Map<?, ?> seed, String field) {
		return String.valueOf(seed.get(field));
	}

	private static List<String> texts(@Nullable Object list) {
		return (list instanceof List<?> all) ? all.stream().map(String::valueOf).toList() : List.of();
	}

}
