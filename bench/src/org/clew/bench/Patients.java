package org.clew.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * Different patients: a disease, an alteration and an age. The diseases and the alterations are those that the atlas has
 * evidence or a label for, so broad diseases and much-studied genes are among them.
 */
public final class Patients {

	private final List<Finding> findings;

	private Patients(List<Finding> findings) {
		this.findings = findings;
	}

	/** Reads them from the atlas, in the same order each time. */
	public static Patients read() throws IOException {
		Set<Finding> findings = new LinkedHashSet<>();
		for (String table : List.of("evidence", "labels")) {
			List<String> lines = Files.readAllLines(Path.of("graph-seed", "atlas", table + ".tsv"));
			List<String> header = List.of(lines.getFirst().split("\t", -1));
			for (String line : lines.subList(1, lines.size())) {
				String[] cells = line.split("\t", -1);
				String profile = cells[header.indexOf("profile")];
				String disease = cells[header.indexOf("disease")];
				if (!profile.isEmpty() && !disease.isEmpty() && !profile.matches(".*( AND | OR |NOT ).*")) {
					findings.add(new Finding(disease, profile));
				}
			}
		}
		List<Finding> shuffled = new ArrayList<>(findings);
		Collections.shuffle(shuffled, new Random(1));
		return new Patients(shuffled);
	}

	/** The same ages never come twice for one finding: each round has its own. */
	public List<Map<String, Object>> of(int round, int number) {
		List<Map<String, Object>> patients = new ArrayList<>();
		for (int i = 0; i < number; i++) {
			Finding finding = this.findings.get((round * number + i) % this.findings.size());
			int age = 1 + (round * 17 + (round * number + i) / this.findings.size() * 5) % 85;
			patients.add(Map.of("disease", finding.disease(), "alterations",
					List.of(Map.of("name", finding.alteration())), "ageYears", age));
		}
		return patients;
	}

	private record Finding(String disease, String alteration) {
	}

}
