package org.clew.agent;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.jspecify.annotations.Nullable;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/**
 * Whether agents are served. If nobody says, they are where only this machine can ask, or
 * where somebody thought of how much one client may ask for.
 */
class OnlyWithinLimits implements Condition {

	@Override
	public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
		return isServed(context.getEnvironment());
	}

	static boolean isServed(Environment settings) {
		Boolean said = settings.getProperty("clew.agents.enabled", Boolean.class);
		if (said != null) {
			return said;
		}
		return settings.getProperty("clew.limits.rate", Integer.class, 0) > 0
				|| isThisMachine(settings.getProperty("server.address"));
	}

	private static boolean isThisMachine(@Nullable String address) {
		try {
			return address != null && InetAddress.getByName(address).isLoopbackAddress();
		}
		catch (UnknownHostException ex) {
			return false;
		}
	}

}
