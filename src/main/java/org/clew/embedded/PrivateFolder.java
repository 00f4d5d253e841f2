package org.clew.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.HashSet;
import java.util.Set;

/**
 * A folder that only its owner can look into: a database holds drafts and reports of
 * families that nobody else may read.
 */
final class PrivateFolder {

	private static final Set<PosixFilePermission> OWNER = PosixFilePermissions.fromString("rwx------");

	private PrivateFolder() {
	}

	/**
	 * Creates the folder where it is missing, and closes it to others. Where the file
	 * system knows no owner's permissions, it stays as it is.
	 * @throws IOException if it cannot be created or closed
	 */
	static void at(Path folder) throws IOException {
		Files.createDirectories(folder);
		PosixFileAttributeView view = Files.getFileAttributeView(folder, PosixFileAttributeView.class);
		if (view != null) {
			Set<PosixFilePermission> permissions = new HashSet<>(view.readAttributes().permissions());
			if (permissions.retainAll(OWNER)) {
				view.setPermissions(permissions);
			}
		}
	}

}
