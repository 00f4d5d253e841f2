package org.clew.seed.record;

import java.util.ArrayList;
import java.util.List;

import org.clew.seed.Finding;
import org.clew.seed.record.SeedFiles.SeedFile;

/**
 * All records of the seed, and what kept others from being read.
 *
 * @param all the records, in the order of their files
 * @param names finds records by what they are called
 * @param unread what was found on reading
 */
public record Records(List<SeedRecord> all, Register names, List<Finding> unread) {

	private static final String ENDING = ".yaml";

	public static Records read(SeedFiles files) {
		return read(files, List.of());
	}

	/**
	 * {@return the records of the seed, and of files that lie elsewhere}
	 */
	public static Records read(SeedFiles files, List<Placed> more) {
		RecordReader reader = new RecordReader();
		List<Finding> misplaced = new ArrayList<>();
		for (SeedFile file : files.files()) {
			String[] parts = file.path().split("/", -1);
			Kind.ofFolder((parts.length == 2) ? parts[0] : "")
				.filter((kind) -> file.path().endsWith(ENDING))
				.ifPresentOrElse((kind) -> reader.read(kind, file), () -> misplaced.add(misplaced(file, parts)));
		}
		more.forEach((placed) -> reader.read(placed.kind(), placed.file()));
		if (files.files().isEmpty()) {
			misplaced.add(new Finding(files.location(), 0, "", null, "No seed lies here", List.of(), List.of()));
		}
		misplaced.addAll(reader.findings());
		return new Records(reader.records(), new Register(reader.records()), misplaced);
	}

	/**
	 * {@return records that lie in no files}
	 */
	public static Records of(List<SeedRecord> records) {
		return new Records(List.copyOf(records), new Register(records), List.of());
	}

	public List<SeedRecord> of(Kind kind) {
		return this.all.stream().filter((record) -> record.kind() == kind).toList();
	}

	private static Finding misplaced(SeedFile file, String[] parts) {
		List<String> folders = new ArrayList<>();
		for (Kind kind : Kind.values()) {
			folders.add(kind.folder() + "/<slug>" + ENDING);
		}
		String folder = (parts.length > 1) ? parts[0] : "";
		if (parts.length == 2 && Kind.ofFolder(folder).isPresent()) {
			return new Finding(file.path(), 0, "", null, "Not a file of records", List.of(folder + "/<slug>" + ENDING),
					List.of());
		}
		return new Finding(file.path(), 0, "", null, "Not in a folder of records", folders, List.of());
	}

	/**
	 * A file that lies somewhere else, as if it lay in the seed.
	 *
	 * @param kind the kind of its record
	 * @param file the file; findings name its path
	 */
	public record Placed(Kind kind, SeedFile file) {

		/**
		 * {@return where in the seed it would lie}
		 */
		public String place() {
			return this.kind.folder() + "/" + this.file.path().substring(this.file.path().lastIndexOf('/') + 1);
		}

	}

}
