/**
 * The front door: the HTTP server, the contract that every request is held against, who may do what, and how a no is said. The jobs put their
 * {@link dawr.web.Operation}s into {@link dawr.web.Operations}; {@link dawr.web.Gate} lets requests through to them.
 */
@NullMarked
package dawr.web;

import org.jspecify.annotations.NullMarked;
