"""The page as the browser drew it and as the kernel describes it, in one form: they have to be the same."""

# Gives [tag, id, class, {data}, …children] for each element of the mini-app, texts as they are. Parts that the drawing
# adds inside a component have no counterpart in the kernel: fields and tags that begin with q-.
DRAWN = """document => {
  const isOwn = node => node.nodeType === Node.TEXT_NODE ? node.data !== ''
    : node.nodeType === Node.ELEMENT_NODE && node.localName.startsWith('tt-');
  const describe = node => node.nodeType === Node.TEXT_NODE ? node.data : [
    node.localName.slice(3), node.id, node.className, {...node.dataset}, ...[...node.childNodes].filter(isOwn).map(describe)];
  return describe(document.body.firstElementChild);
}"""


def drawn(simulator):
    return joined(simulator.ask_app(DRAWN))


def described(quaver, device="device-1"):
    return joined(from_description(quaver.get(f"/_quaver/v1/devices/{device}/tree")))


def from_description(node):
    if "tag" not in node:
        return node["text"]
    children = [node["text"]] if "text" in node else [from_description(child) for child in node["children"]]
    data = {name: value if isinstance(value, str) else str(value).lower() for name, value in node["dataset"].items()}
    return [node["tag"], node["id"], node["attributes"].get("class", ""), data, *filter(None, children)]


def joined(node):
    """Texts that stand side by side as one: where they are cut means nothing."""
    if isinstance(node, str):
        return node
    children = []
    for child in map(joined, node[4:]):
        if isinstance(child, str) and children and isinstance(children[-1], str):
            children[-1] += child
        else:
            children.append(child)
    return [*node[:4], *children]
