#!/bin/sh
# Installs the Debian packages named as arguments; debconf answers come on standard input.
# Starts no service: where the machine has no policy of its own, one that says no stands in meanwhile.
# Removes nothing that is already installed.
set -eu
export DEBIAN_FRONTEND=noninteractive

policy=/usr/sbin/policy-rc.d
if [ ! -e "$policy" ]; then
  trap 'rm -f "$policy"' EXIT
  printf '#!/bin/sh\nexit 101\n' >"$policy"
  chmod 755 "$policy"
fi

debconf-set-selections

install_all() {
  apt-get install -y -q --no-install-recommends --no-remove -o DPkg::Lock::Timeout=300 "$@"
}

# The package lists may be missing on a new machine, or older than the archive.
install_all "$@" || {
  apt-get update -q
  install_all "$@"
}
