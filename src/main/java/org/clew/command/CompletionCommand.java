package org.clew.command;

import java.io.PrintStream;
import java.util.concurrent.Callable;

import picocli.AutoComplete;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints what a shell needs to complete the command. */
@Command(name = "completion", description = "Print the completion for bash and zsh: source <(clew completion)",
		mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {

	private final PrintStream out;

	@Spec
	private CommandSpec spec = CommandSpec.create();

	CompletionCommand(PrintStream out) {
		this.out = out;
	}

	@Override
	public Integer call() {
		this.out.print(AutoComplete.bash("clew", this.spec.root().commandLine()));
		return 0;
	}

}
