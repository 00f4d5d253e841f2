package org.clew.target;

/** Which way an action pushes its target: DGIdb's directionality. */
public enum ActionDirection {

	ACTIVATING, INHIBITORY, UNCLEAR

}
